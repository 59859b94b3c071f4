import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A ZIP that grows file by file, so that packing a thousand drawings is part of the progress of drawing them. */
export class PictureArchive {
  readonly #zip: Zip;
  readonly #chunks: Uint8Array[] = [];
  readonly #now: string;
  #count = 0;

  constructor(now: string) {
    this.#now = now;
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    });
  }

  /** An SVG as text is packed; a PNG already is. */
  add(name: string, content: string | Uint8Array): void {
    const file = typeof content === 'string' ? new ZipDeflate(name, { level: 4 }) : new ZipPassThrough(name);
    file.mtime = this.#now;
    this.#zip.add(file);
    file.push(typeof content === 'string' ? strToU8(content) : content, true);
    this.#count++;
  }

  /** Its bytes; undefined where nothing was added. */
  async finish(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    this.#zip.end();
    if (this.#count === 0) return undefined;
    return new Uint8Array(await new Blob(this.#chunks as BlobPart[]).arrayBuffer());
  }
}
