import { headLength, kindOfInput } from '../recognise/kind-of-input.ts';
import { headOf } from './head-of.ts';

/**
 * Whether a file that is called like a program is the page that the program made, as a mirror of a site
 * has it: HTML without a line of the program.
 */
export function isServedPage(path: string): boolean {
  if (!/\.php$/i.test(path)) return false;
  // Most programs say so in their first line; there are thousands of them in a copy of a server.
  if (hasProgram(headOf(path, 200))) return false;
  const head = headOf(path, headLength);
  return kindOfInput(head) === 'html' && !hasProgram(head);
}

const hasProgram = (head: Uint8Array): boolean =>
  /<\?(?!xml)/i.test(Buffer.from(head).toString('latin1'));
