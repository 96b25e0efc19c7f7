const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a page of this site: its main part without markup. */
export function wordsOf(html: string): string {
  const main = /<main\b[\s\S]*?<\/main>/i.exec(html)?.[0] ?? html;
  const text = main.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, ' ');
  return fold(text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));
}

/** Whether a folded text has every word of a query, each at least as the beginning of one of its own. */
export function hasWords(text: string, query: string): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.every((word) => ` ${text}`.includes(` ${word}`) || text.includes(`"${word}`));
}
