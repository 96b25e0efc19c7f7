import { lineHead } from './chat-line.ts';

/**
 * Whether a text is an exported chat: it begins with a message that names a sender, or holds several of
 * them, as one does whose beginning was cut off. What is taken for one without need only stays out of git.
 */
export function isChat(start: string): boolean {
  const lines = start
    .slice(0, 16_384)
    .split(/\r\n?|\n/)
    .slice(0, 200);
  const heads = lines.flatMap((line) => lineHead(line) ?? []);
  const named = heads.filter(({ rest }) => /^[^:\n]{1,120}:(?:\s|$)/.test(rest));
  return named.length > (lineHead(lines[0] ?? '') === undefined ? 2 : 0);
}
