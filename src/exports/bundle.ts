import { strToU8, type Zippable, zipSync } from 'fflate';

interface BundledFile {
  name: string;
  content: string | Uint8Array;
}

/** Pictures, slides and reports are compressed already. */
const isPacked = (name: string) => /\.(pdf|pptx|png|zip)$/.test(name);

/** Everything as one ZIP, flat: the session file in it can be opened in Waaier as it is. */
export function bundleOf(files: readonly BundledFile[], now: string): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { name, content } of files)
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: isPacked(name) ? 0 : 6, mtime: now },
    ];
  return zipSync(entries) as Uint8Array<ArrayBuffer>;
}
