import type { Finding } from './finding.ts';

/** What to write instead, for what is used most. */
const INSTEAD: Record<string, string> = {
  'javascript.builtins.Array.toSorted': 'copy it first: [...list].sort()',
  'javascript.builtins.Array.toReversed': 'copy it first: [...list].reverse()',
  'javascript.builtins.Array.with': 'copy the list and set the item',
  'javascript.builtins.Array.at': 'list[list.length - 1]',
  'javascript.builtins.Array.flatMap': '[].concat(...list.map(…)), or a loop',
  'javascript.builtins.Object.fromEntries': 'a loop that sets the keys',
  'javascript.builtins.Object.hasOwn': 'Object.prototype.hasOwnProperty.call(object, key)',
  'javascript.builtins.String.replaceAll': 'replace() with a pattern that has the flag g',
  'javascript.builtins.String.matchAll': 'a loop over pattern.exec(text)',
  'javascript.builtins.globalThis': 'self, which pages and workers both have',
  'api.Element.replaceChildren': "textContent = '', then append()",
  'javascript.regular_expressions.lookbehind_assertion':
    'catch what stands before in a group, and put it back: (x)y, $1',
};

/** The way out of a kind of finding, by the beginning of its path. */
const WAYS: [string, string][] = [
  ['does not parse', 'mend what the message names'],
  ['javascript.builtins.', 'write it with what the floor has'],
  ['javascript.regular_expressions.', 'write the pattern without'],
  [
    'javascript.',
    'BUILD_TARGET in src/build/browsers.ts lowers it: have this script go through the bundler',
  ],
  ['api.', 'ask first whether it is there, and do without where it is not'],
  ['css.', 'write what the floor knows before it, or put it into @supports'],
  ['html.', 'see that the page is whole where it is not known'],
];

/** A finding as a sentence: where, what, which versions have it, and the way out. */
export function describeFinding({ file, feature, written, needs, sources }: Finding): string {
  const [path = ''] = feature.split(' ', 1);
  const way = INSTEAD[path] ?? WAYS.find(([start]) => feature.startsWith(start))?.[1];
  const from = sources.length > 0 ? `, from ${sources.slice(0, 6).join(', ')}` : '';
  return (
    `${file}${from}: ${feature} (${written}) needs ${needs}. ${way}; ` +
    'where readers miss nothing without it, say why in tests/floor/gate/allowed.ts.'
  );
}
