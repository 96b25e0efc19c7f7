import { stderr, stdout } from 'node:process';
import { BadSetting, HelpAsked, NoContent, SettingsBroken, Stopped, WrongUse } from './refusals.ts';

/** Whoever read what we print has gone: `npm run check | head`. */
function isBrokenPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';
}

const NOT_BEGUN = [WrongUse, BadSetting, NoContent, SettingsBroken];

/** With what a command ends that ended by an error: 2 where it was not begun, being misunderstood. */
export function codeOf(error: unknown): number {
  if (error instanceof HelpAsked) return 0;
  if (error instanceof Stopped) return 130;
  return NOT_BEGUN.some((kind) => error instanceof kind) ? 2 : 1;
}

/**
 * Runs a command and answers its exit code; where it throws, that of the error, after what `explain`
 * says of it. The one place of a command in which an error becomes words: those that nobody waits
 * for come here too.
 */
export async function runCommand(
  command: () => Promise<number>,
  explain: (error: unknown) => Promise<string> | string,
): Promise<number> {
  const tell = async (error: unknown): Promise<void> => {
    const stream = error instanceof HelpAsked ? stdout : stderr;
    try {
      stream.write(await explain(error));
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
    return codeOf(error);
  } finally {
    process.off('beforeExit', unsettled);
  }
}
