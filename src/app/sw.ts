import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { keepSharedFile } from '#flows/sharedFile';
import { SHARE_ADDRESS } from './manifest';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// Hash routes only: every page is index.html.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

const shareAddress = new URL(SHARE_ADDRESS, self.registration.scope).href;
registerRoute(
  ({ url }) => url.href === shareAddress,
  ({ request }) => keepSharedFile(request),
  'POST',
);

// A new version waits until the page says that somebody asked for it.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
