/** Texts that would do something wherever text is taken for markup, for code, for a formula or for a path. */
export const hostileTexts = [
  '<img src=x onerror="window.breached=1" data-injected>',
  '<script data-injected>window.breached=1</script>',
  '"><svg data-injected onload=window.breached=1>',
  "'-window.breached=1-'",
  '</style><iframe data-injected srcdoc="<script>parent.breached=1</script>">',
  '<a data-injected href="javascript:window.breached=1">tap</a>',
  '{{constructor.constructor("window.breached=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is meant to look like a template
  '${window.breached=1}',
  '=HYPERLINK("https://example.org";"tap")',
  '../../../etc/passwd',
  'javascript:window.breached=1',
  '\u202Egnikrow\u202C',
  '\u0000\u0001\u001F',
  '\uD800',
  '\u2028\u2029',
  'Z̸̡̢̛̙͓̻̫̃̂̋͊a̶l̵g̷o̴',
  '👩‍👩‍👧‍👦'.repeat(40),
  '',
  ' ',
  '%00',
  '__proto__',
];

/** Values that are not what anybody asked for. */
export const hostileValues: unknown[] = [
  null,
  true,
  0,
  -1,
  0.1,
  1e308,
  -1e-308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  [],
  {},
  [[[[[]]]]],
  { length: 1e9 },
  { toString: 'x', valueOf: 'y', toJSON: 'w' },
  { nl: '<b>', en: null },
  '2026-02-30T25:61:61Z',
  '-000001-01-01T00:00:00Z',
  '#zzzzzz',
  'url(#x)',
  'builtin:../../x',
  'sha256:0',
  'data:image/svg+xml,<svg onload=alert(1)>',
];

export const prototypeKeys = ['__proto__', 'constructor', 'prototype'] as const;
/** Names that every object answers to, and that a file may well use as an id. */
export const inheritedNames = ['toString', 'hasOwnProperty', 'valueOf', 'then', 'length'] as const;
