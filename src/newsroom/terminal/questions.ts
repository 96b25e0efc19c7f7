import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Stopped } from './refusals.ts';

/** A terminal with somebody before it. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Questions on a terminal. */
export interface Questions {
  /** Rejects with `Stopped` where the terminal ends (Ctrl-D), at this question or before. */
  ask(question: string): Promise<string>;
  /** As `ask`; what is typed is not shown. */
  askHidden(question: string): Promise<string>;
  /** Gives the terminal back, if anything was asked. */
  close(): void;
}

/** Asks on a terminal, which is read from the first question on. */
export function questionsOn({ input, output }: Terminal): Questions {
  let lines: ReturnType<typeof createInterface> | undefined;
  let isOver = false;
  const { promise: over, resolve: end } = Promise.withResolvers<undefined>();
  let isHidden = false;
  /** What is typed is shown by the reader of lines, not by the terminal. */
  const shown = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      if (!isHidden) output.write(chunk);
      done();
    },
  });
  const open = () => {
    const terminal = 'isTTY' in output && output.isTTY === true;
    const opened = createInterface({ input, output: shown, terminal });
    opened.once('close', () => {
      isOver = true;
      end(undefined);
    });
    // A terminal that is being read swallows Ctrl-C.
    opened.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    return opened;
  };
  const ask = async (question: string): Promise<string> => {
    const answer = isOver
      ? undefined
      : await Promise.race([(lines ??= open()).question(question), over]);
    if (answer === undefined) throw new Stopped();
    return answer;
  };
  return {
    ask,
    async askHidden(question) {
      output.write(question);
      isHidden = true;
      try {
        return await ask('');
      } finally {
        isHidden = false;
        output.write('\n');
      }
    },
    close: () => lines?.close(),
  };
}
