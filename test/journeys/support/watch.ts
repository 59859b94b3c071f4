import type { BrowserContext } from '@playwright/test';

const ownHost = 'localhost';

/** Listens to everything a browser says and asks for; whatever isn't expected is a complaint. */
export class Watch {
  readonly complaints: string[] = [];
  private readonly expected: RegExp[] = [/Service Worker registration blocked by Playwright/];

  /** What a journey provokes on purpose. */
  expectComplaint(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  async over(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.visit(request.url()));
    context.on('page', (page) => page.on('websocket', (socket) => this.visit(socket.url())));
    context.on('weberror', (error) => this.complain(`page error: ${error.error().message}`));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.complain(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
      });
    });
  }

  private visit(address: string): void {
    const { protocol, hostname } = new URL(address);
    if (protocol !== 'blob:' && hostname !== ownHost) this.complain(`request to ${address.slice(0, 200)}`);
  }

  private complain(what: string): void {
    if (!this.expected.some((pattern) => pattern.test(what))) this.complaints.push(what);
  }
}
