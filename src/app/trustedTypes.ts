/** The part of the browser's Trusted Types that is used here; engines that lack them lack the name too. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** Our own scripts, and nothing else: workers and the service worker are the only ones that ask. */
function ownScript(address: string): string | null {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname.endsWith('.js') ? address : null;
}

// Without rules for markup and code, the engine refuses every text that would become either.
trustedTypes?.createPolicy('default', { createScriptURL: ownScript });
