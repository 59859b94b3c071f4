/** A file of the app itself: from what is stored for offline use, past the service worker, which takes a turn for each; else as usual. */
export async function appFile(url: string): Promise<Blob> {
  // A host without HTTPS has no store.
  const stored = await globalThis.caches?.match(url).catch(() => undefined);
  const response = stored ?? (await fetch(url));
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.blob();
}
