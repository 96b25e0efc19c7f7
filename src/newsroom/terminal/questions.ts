import { createInterface } from 'node:readline/promises';
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
  /** Gives the terminal back, if anything was asked. */
  close(): void;
}

/** Asks on a terminal, which is read from the first question on. */
export function questionsOn({ input, output }: Terminal): Questions {
  let lines: ReturnType<typeof createInterface> | undefined;
  let isOver = false;
  const { promise: over, resolve: end } = Promise.withResolvers<undefined>();
  const open = () => {
    const opened = createInterface({ input, output });
    opened.once('close', () => {
      isOver = true;
      end(undefined);
    });
    // A terminal that is being read swallows Ctrl-C.
    opened.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    return opened;
  };
  return {
    async ask(question) {
      const answer = isOver
        ? undefined
        : await Promise.race([(lines ??= open()).question(question), over]);
      if (answer === undefined) throw new Stopped();
      return answer;
    },
    close: () => lines?.close(),
  };
}
