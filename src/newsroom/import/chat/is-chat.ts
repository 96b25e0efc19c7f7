import { lineHead } from './chat-line.ts';

/**
 * Whether a text is an exported chat: it begins with a message, and among its next lines that begin one
 * at least two name a sender or are as short as what the program writes.
 */
export function isChat(start: string): boolean {
  const lines = start
    .slice(0, 16_384)
    .split(/\r\n?|\n/)
    .slice(0, 200);
  if (lineHead(lines[0] ?? '') === undefined) return false;
  const heads = lines.flatMap((line) => lineHead(line) ?? []);
  const isNamed = heads.some(({ rest }) => /^[^:\n]{1,120}:(?:\s|$)/.test(rest));
  return isNamed;
}
