import type { ManifestOptions } from 'vite-plugin-pwa';

/** Where the system's share sheet sends a file; answered by the service worker, offline too. */
export const SHARE_ADDRESS = './share';

export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Waaier',
  short_name: 'Waaier',
  description: 'Visual card-sort workshops, offline.',
  lang: 'nl',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f8f3e9',
  theme_color: '#f8f3e9',
  // Session files and bundles open in the installed app; Home asks before anything is taken in.
  file_handlers: [{ action: './', accept: { 'application/json': ['.json'], 'application/zip': ['.zip'] } }],
  // Or are shared with it from another app: the service worker keeps the file until Home asks for it.
  share_target: {
    action: SHARE_ADDRESS,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: 'file', accept: ['application/json', 'application/zip', '.json', '.zip'] }] },
  },
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
