import { stderr } from 'node:process';

/** Whoever read what we print has gone: `npm run check | head`. */
function isBrokenPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';
}

/**
 * Runs a command and answers its exit code; 1 where it throws, after what `explain` says of the error.
 * The one place of a command in which an error becomes words: those that nobody waits for come here
 * too.
 */
export async function runCommand(
  command: () => Promise<number>,
  explain: (error: unknown) => Promise<string> | string,
): Promise<number> {
  const tell = async (error: unknown): Promise<void> => {
    try {
      stderr.write(await explain(error));
    } catch {
      // Even the words could not be read.
      stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  };
  process.once('uncaughtException', async (error) => {
    if (!isBrokenPipe(error)) await tell(error);
    process.exit(1);
  });
  // Nothing is left to do, and something is waited for: Node would end with code 13 and no word.
  const unsettled = async (): Promise<void> => {
    await tell(new Error('The command waits for something that never comes to an end.'));
    process.exit(1);
  };
  process.once('beforeExit', unsettled);
  try {
    return await command();
  } catch (error) {
    await tell(error);
    return 1;
  } finally {
    process.off('beforeExit', unsettled);
  }
}
