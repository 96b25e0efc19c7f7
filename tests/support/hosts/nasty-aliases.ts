import fc from 'fast-check';

/** What would end a rule, a quoted text or a line in one host's file of rules or another's. */
const SIGNS = [
  ...['"', "'", '\\', '$', '${', '}', '{', ';', '#', '\n', '\r\n', '\t', ' ', '\0', '|', '^'],
  ...['%', '%0a', '%22', '%{', '<', '>', '`', '[R=301]', '*', ':', '!', '~', '@', '(', ')', '?'],
  ...['&', '=', '+', ',', '..', '//', 'é', '日', '\u2028', 'a', 'B', '/', '-', '.html', '$uri'],
];

/** Old addresses as a contributor's front matter might name them if nobody looked at them. */
export const nastyAlias: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 1 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((signs) => `/nasty/${signs.join('')}`);

/** The same ones each time. */
export const nastyAliases: readonly string[] = [
  `/nasty/${'a'.repeat(255)}/`,
  `/nasty/${'é'.repeat(127)}/`,
  `/${'Aa'.repeat(120)}/${'b/'.repeat(370)}`,
  `/${'aA'.repeat(120)}/${'b/'.repeat(370)}`,
  `/?p=${'9'.repeat(253)}`,
  ...fc.sample(nastyAlias, { numRuns: 2000, seed: 1 }),
];
