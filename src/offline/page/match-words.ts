import { decodeReferences } from '../../lib/character-references.ts';
import { nextTag } from '../../lib/html-tags.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a page of this site: its main part without markup. */
export function wordsOf(html: string): string {
  let text = '';
  let templates = 0;
  let [from, isMain] = [0, false];
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) {
    if (templates === 0) text += `${html.slice(from, tag.start)} `;
    from = tag.textEnd;
    if (tag.name === 'template') templates = Math.max(0, templates + (tag.isEnd ? -1 : 1));
    if (tag.name !== 'main' || isMain === !tag.isEnd) continue;
    if (tag.isEnd) break;
    [text, isMain] = ['', true];
  }
  return fold(decodeReferences(text).replace(/\s+/g, ' '));
}

/** Whether a folded text has every word of a query, each at least as the beginning of one of its own. */
export function hasWords(text: string, query: string): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.every((word) => ` ${text}`.includes(` ${word}`) || text.includes(`"${word}`));
}
