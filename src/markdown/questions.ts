import type { Token } from 'markdown-it';
import { textOf } from './plain-text.ts';

/** A question of a text's headings, and the plain text below it. */
export type TextQuestion = { question: string; answer: string };

/** A heading of the first level: what it says, and where its text begins and ends. */
type Part = { text: string; from: number; to: number };

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  tokens.forEach((token, at) => {
    const isEnd =
      token.type === 'notes_open' || (token.type === 'heading_open' && token.tag === 'h2');
    if (!isEnd || token.level > 0) return;
    const last = parts.at(-1);
    if (last) last.to = Math.min(last.to, at);
    if (token.type === 'notes_open') return;
    const text = String(tokens[at + 2]?.meta?.['text'] ?? '');
    parts.push({ text, from: at + 3, to: tokens.length });
  });
  return parts;
}

const isQuestion = ({ text }: Part): boolean => text.endsWith('?');

/**
 * The questions and answers of a parsed text that is made of them: two or more of its headings ask, and
 * at most as many do not. Of any other text none: a question on the way makes no list of questions.
 */
export function questionsIn(tokens: readonly Token[]): TextQuestion[] {
  const parts = partsOf(tokens);
  const asked = parts.filter(isQuestion);
  if (asked.length < 2 || 2 * asked.length < parts.length) return [];
  return asked
    .map(({ text, from, to }) => ({ question: text, answer: textOf(tokens.slice(from, to)) }))
    .filter(({ answer }) => answer !== '');
}
