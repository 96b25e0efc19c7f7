import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

const ROLE =
  'penulis|reporter|pewarta|wartawan|jurnalis|kontributor|editor|redaktur|penyunting|fotografer';
const NAME = String.raw`\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,4}`;

/** `Penulis: Budi Santoso | Editor: Ani Wijaya`, with or without colons and brackets, alone in its line. */
const pair = new RegExp(
  String.raw`^[(*_]{0,3}(?:${ROLE})\s*:?\s*${NAME}\s*[|/•,;–-]\s*(?:${ROLE})\s*:?\s*${NAME}[)*_.]{0,4}$`,
  'iu',
);

/** How many lines, from the first and the last, may be a byline. */
const NEAR = 2;

/** Who wrote and edited a story, pasted into its text: there it is no byline, and leads to nobody's page. */
export const bylines: TextRule = (text) => {
  const lines = text.body.split('\n').map((line, at) => ({ line: line.trim(), at }));
  const filled = lines.filter(({ line }) => line !== '');
  const ends = new Set([...filled.slice(0, NEAR), ...filled.slice(-NEAR)]);
  return [...ends].flatMap(({ line: value, at }) =>
    value.length < 160 && pair.test(value)
      ? [finding('text/byline', text.inBody({ line: at + 1, column: 1 }), { value }, 'warning')]
      : [],
  );
};
