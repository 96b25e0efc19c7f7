import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';
import { placeAt } from './stretch.ts';

/** A short line between stars, alone in its paragraph, that ends as no sentence does. */
const heading = /(?<=^|\n\n)\*(?![\s*])([^*\n:]{2,70}[^*\n:.!?,;\s]):?\*(?=\n\n|\n?$)/g;

/** Words between three signs of code within a line, which WhatsApp sets as a typewriter does. */
const typewriter = /```(?!\s)([^`\n]{1,200}?\s[^`\n]{1,200})```/g;

/** One line between stars may well be meant as it is shown. */
const FEWEST = 2;

/** The signs of a messenger that do something else here: `*Judul bagian*` is italic, three backticks are code. */
export const chatSigns: TextRule = (text): Finding[] => {
  const { body } = text;
  const isWide = body.includes('```');
  if (!isWide && !body.includes('*\n\n')) return [];
  const at = (index: number) => placeAt(text, index);
  const headings = [...body.matchAll(heading)];
  return [
    ...(headings.length < FEWEST ? [] : headings).map(({ 0: value, 1: words, index }) =>
      finding('text/star-heading', at(index), { value, words: words! }, 'warning'),
    ),
    ...[...(isWide ? body.matchAll(typewriter) : [])].map(({ 0: value, 1: words, index }) =>
      finding('text/typewriter', at(index), { value, words: words! }, 'warning'),
    ),
  ];
};
