/** What a journey needs of a browser, whichever protocol drives it. */
export interface Engine {
  /** Name and version, as the browser gives them. */
  readonly name: string;
  /** Errors and warnings of the page and its console, refusals by the policy, requests to other hosts. */
  readonly complaints: readonly string[];
  /** The folder in which downloads arrive. */
  readonly downloads: string;
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; a promise is awaited. */
  run<Args extends unknown[], T>(inPage: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  /** Taps a point of the window: with a finger where the driver has one, else with the pointer. */
  tapAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Gives a file to a file field. */
  choose(css: string, path: string): Promise<void>;
  /** What can be seen now, as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const tabletSize = { width: 1100, height: 820 };
