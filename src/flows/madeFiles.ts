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

/**
 * Opens the system's share sheet. `needsTap`: making the file took so long that the browser wants a fresh tap before it opens one.
 */
export async function share(
  files: readonly MadeFile[],
): Promise<'shared' | 'cancelled' | 'needsTap' | 'refused'> {
  try {
    await navigator.share({ files: files.map(fileOf) });
    return 'shared';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return 'cancelled';
    return name === 'NotAllowedError' && !navigator.userActivation?.isActive ? 'needsTap' : 'refused';
  }
}
