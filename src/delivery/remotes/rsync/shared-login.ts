import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** So long the login is waited for; then each call logs in by itself (ms). */
const PATIENCE = 20_000;
const LOOK_EVERY = 20;

/** What keeps a session open until nobody holds its other end: also where this process is killed. */
const HOLDING = 'cat > /dev/null';

/** Whether a process was begun and has not ended. */
const isRunning = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null;

/** A login that calls of ssh share, where they are told of its socket. */
type SharedLogin = {
  /** Options for those calls; nothing where this system's ssh cannot share. */
  readonly options: readonly string[];
  /** Logs in, the first time that it is called. Never rejects. */
  readonly begin: () => Promise<void>;
  readonly end: () => void;
};

/**
 * Logs in once by `ssh`, with its options, for all calls that follow. Where that does not come about
 * they log in by themselves, and tell why they cannot. `socket` is the path of a file that is not there.
 */
export function sharedLogin(
  ssh: readonly string[],
  account: string,
  socket: string,
  env: NodeJS.ProcessEnv,
): SharedLogin {
  if (process.platform === 'win32') return { options: [], begin: async () => {}, end: () => {} };
  // In the path ssh takes `%` for more than a letter.
  const path = `ControlPath=${socket.replaceAll('%', '%%')}`;
  let login: ChildProcess | undefined;
  const logIn = async (): Promise<void> => {
    const [program, ...options] = ssh;
    const args = [...options, '-o', path, '-o', 'ControlMaster=yes', '--', account, HOLDING];
    const child = spawn(program!, args, { env, stdio: ['pipe', 'ignore', 'ignore'] });
    login = child;
    child.on('error', () => {});
    child.stdin.on('error', () => {});
    // Nothing waits for it at the end of the process.
    child.unref();
    for (
      let waited = 0;
      waited < PATIENCE && isRunning(child) && !existsSync(socket);
      waited += LOOK_EVERY
    )
      await setTimeout(LOOK_EVERY);
  };
  let begun: Promise<void> | undefined;
  return {
    options: ['-o', path, '-o', 'ControlMaster=no'],
    begin: () => (begun ??= logIn()),
    end: () => {
      login?.stdin?.end();
      login?.kill();
    },
  };
}
