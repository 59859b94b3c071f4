/** A file made on this device, ready to be downloaded or shared. */
export interface MadeFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

const fileOf = ({ name, type, content }: MadeFile) => new File([content], name, { type });

/** Hands files to the browser's downloads, one after the other. */
export function download(files: readonly MadeFile[]): void {
  for (const file of files) {
    const url = URL.createObjectURL(fileOf(file));
    const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
    link.click();
    // Safari reads the blob after the click has returned.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
