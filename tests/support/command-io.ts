import { join } from 'node:path';
import type { CommandIo } from '../../src/newsroom/terminal/run-at-terminal.ts';
import { Stopped } from '../../src/newsroom/terminal/refusals.ts';

/**
 * The world of a command over a content folder, with answers to its questions, and what was said.
 * Who has no answer left has gone.
 */
export function commandIo(
  content: string,
  answers?: string[],
): { io: CommandIo; said: string[]; printed: string[]; asked: string[] } {
  const said: string[] = [];
  const printed: string[] = [];
  const asked: string[] = [];
  const print = (text: string): void => void (said.push(text), printed.push(text));
  const io: CommandIo = {
    project: content,
    typedIn: content,
    content,
    out: print,
    write: print,
    err: (line) => void said.push(line),
    now: new Date('2026-11-22T12:41:00Z'),
    siteUrl: undefined,
    basePath: undefined,
    github: undefined,
    colour: false,
    progress: undefined,
    ask:
      answers &&
      (async (question) => {
        asked.push(question);
        const answer = answers.shift();
        if (answer === undefined) throw new Stopped();
        return answer;
      }),
    dist: join(content, 'dist'),
  };
  return { io, said, printed, asked };
}
