import { limits } from '#model/sessions/limits';

const CACHE = 'waaier-shared';
/** Beside the app, so that two of them on one host don't read each other's. */
const ENTRY = 'shared-file';
/** In the address of the page that was opened for it. */
const MARK = '?shared';

const MOST_BYTES = limits.fileMiB * 1024 * 1024;

/**
 * In the service worker: keeps the file that another app shared until the page asks for it, and opens Home. Whatever was sent, a
 * file comes of it for the ordinary import to judge: an empty one of what is none, and of one too large no more than shows that it is.
 */
export async function keepSharedFile(request: Request): Promise<Response> {
  try {
    const sent = [...(await request.formData()).values()].find((value) => value instanceof Blob);
    const file = sent?.slice(0, MOST_BYTES + 1) ?? new Blob();
    await (await caches.open(CACHE)).put(ENTRY, new Response(file));
  } catch {
    // Not a form, or no room left: the page finds nothing, and says so.
    await forgetSharedFile();
  }
  return Response.redirect(new URL(`./${MARK}`, request.url), 303);
}

/** In the page: what was shared, once; undefined when nothing was. */
export async function takeSharedFile(): Promise<File | undefined> {
  // A host without HTTPS has no store, and nothing was shared with it.
  const cache = await globalThis.caches?.open(CACHE).catch(() => undefined);
  const kept = await cache?.match(ENTRY);
  const isAnnounced = location.search === MARK;
  if (isAnnounced) history.replaceState(null, '', `./${location.hash}`);
  if (!kept) return isAnnounced ? new File([], '') : undefined;
  const file = new File([await kept.blob()], '');
  // Another window may have been quicker.
  return (await cache?.delete(ENTRY)) ? file : undefined;
}

/** With everything else that is deleted, or when it could not be kept. */
export const forgetSharedFile = async (): Promise<boolean> =>
  (await globalThis.caches?.delete(CACHE).catch(() => false)) ?? false;
