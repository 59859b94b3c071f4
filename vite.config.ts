import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { contentSecurityPolicy } from './src/app/contentSecurityPolicy.ts';
import { manifest } from './src/app/manifest.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const pureTests = [
  'architecture',
  'assets',
  'charts',
  'exports',
  'fixtures',
  'handoff',
  'i18n',
  'model',
  'releases',
].map((folderName) => `test/${folderName}/**/*.test.{ts,tsx}`);

export default defineConfig({
  // Relative addresses throughout: any static host serves it, also under a sub-path.
  base: './',
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  resolve: {
    alias: [
      { find: /^#assets\//, replacement: folder('./assets/') },
      { find: /^#test\//, replacement: folder('./test/') },
      { find: /^#/, replacement: folder('./src/') },
    ],
  },
  plugins: [
    react(),
    {
      name: 'content-security-policy',
      // Only in the build: the dev server needs inline modules of its own.
      transformIndexHtml: {
        order: 'post',
        handler: (_html, context) =>
          context.server
            ? []
            : [
                {
                  tag: 'meta',
                  attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
                  injectTo: 'head-prepend',
                },
              ],
      },
    },
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest,
      // One file: a second would be fetched by its name as text, which Trusted Types refuse where the policy is a header.
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'sw.ts',
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,avif,woff2,ttf,webmanifest}'],
        // For whoever links to the site, never for the app.
        globIgnores: ['social.png'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        rollupFormat: 'iife',
        target: 'es2022',
      },
    }),
  ],
  build: {
    target: ['es2022', 'safari16.4'],
    assetsInlineLimit: 0,
    manifest: true,
    // Vite's polyfill would be an inline script; every browser we serve knows modulepreload.
    modulePreload: { polyfill: false },
    // What the start needs comes in one file instead of thirty: each one is a question to the service worker.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  preview: {
    port: 4173,
    headers: {
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'geolocation=(), microphone=()',
    },
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          // What keeps nothing between two calls can share one place, which saves a start for each file.
          name: 'pure',
          include: pureTests,
          pool: 'threads',
          isolate: false,
          setupFiles: ['test/support/texts.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: pureTests,
          pool: 'threads',
          setupFiles: ['test/support/texts.ts', 'test/support/page.ts'],
        },
      },
    ],
  },
});
