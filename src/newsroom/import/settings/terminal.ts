import { createInterface } from 'node:readline/promises';
import type { ImportDictionary } from '../../../words/words.ts';
import type { AskSection } from './ask-sections.ts';

/** A terminal with somebody before it. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** Questions on a terminal; `close` gives it back. One that ends in the middle answers nothing. */
export function questionsOn(
  { input, output }: Terminal,
  words: ImportDictionary['report'],
): { ask: AskSection; close(): void } {
  const lines = createInterface({ input, output });
  let ended = false;
  const end = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      ended = true;
      resolve(undefined);
    });
  });
  // A terminal that is being read swallows Ctrl-C.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  return {
    ask: async (name, stories, choices, wrong) => {
      if (ended) return undefined;
      const before = wrong === undefined ? '' : `${words.askAgain(wrong)} `;
      const question = before + words.askSection(name, stories, choices.join(', '));
      return Promise.race([lines.question(question), end]);
    },
    close: () => lines.close(),
  };
}
