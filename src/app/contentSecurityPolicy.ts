/**
 * Nothing but our own files, no inline code, no other host. `blob:` images are pictures made on the device
 * (thumbnails of a participant's own cards, previews); `data:` is left out on purpose.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Texts never become markup or code; see trustedTypes.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
