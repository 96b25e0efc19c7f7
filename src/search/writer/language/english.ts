/**
 * Every word that an English form may come from by its regular endings (-s, -es, -ies, -ed, -ing,
 * -ly, -er, possessive s already gone), itself first.
 */
export function possibleEnglishRoots(form: string): string[] {
  const roots = new Set([form]);
  const bare = /^([a-z]{3,})(?:s|es|ed|ing|ly)$/;
  for (const word of roots) {
    const ies = /^([a-z]{2,})(?:ies|ied)$/.exec(word);
    if (ies) roots.add(`${ies[1]}y`);
    if (/[^s]s$/.test(word)) roots.add(word.slice(0, -1));
    for (const ending of ['es', 'ed', 'ing', 'ly']) {
      if (!bare.test(word) || !word.endsWith(ending)) continue;
      const stem = word.slice(0, -ending.length);
      if (stem.length < 3) continue;
      roots.add(stem);
      if (ending !== 'ly') roots.add(`${stem}e`);
      if (/([bdgklmnprt])\1$/.test(stem)) roots.add(stem.slice(0, -1));
    }
  }
  return [...roots];
}
