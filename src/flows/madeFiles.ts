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

/** Whether this device has a share sheet that takes files of these kinds; browsers differ in which endings they let through. */
export function canShare(kinds: readonly { ending: string; type: string }[]): boolean {
  const files = kinds.map(({ ending, type }) => new File([], `waaier${ending}`, { type }));
  try {
    return navigator.canShare?.({ files }) ?? false;
  } catch {
    return false;
  }
}

/** Where files stand after the share sheet; `idle`: somebody closed it and may choose anew. */
export type Shared =
  | { kind: 'shared' | 'idle' }
  /** Making them took so long that the browser wants a fresh tap before it opens the sheet. */
  | { kind: 'ready'; files: MadeFile[] };

/** Opens the system's share sheet; `refused` where the system wants none of it. */
export async function share(files: MadeFile[]): Promise<Shared | 'refused'> {
  try {
    await navigator.share({ files: files.map(fileOf) });
    return { kind: 'shared' };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return { kind: 'idle' };
    const needsTap = name === 'NotAllowedError' && !navigator.userActivation?.isActive;
    return needsTap ? { kind: 'ready', files } : 'refused';
  }
}
