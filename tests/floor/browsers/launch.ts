import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_SWITCHES } from '../../support/chromium.ts';
import { fontsOf } from '../../support/fonts.ts';
import type { Connection } from './connection.ts';
import { connect } from './connection.ts';

/** A tab; closing it closes it in the browser, too. */
export type Tab = Omit<Connection, 'close'> & { close(): Promise<void> };

/** A Chromium of whatever age, driven without a library: those of today do not speak with old ones. */
export type Launched = {
  /** As it calls itself: `HeadlessChrome/64.0.3264.0`. */
  version: string;
  /** Opens an empty tab. */
  open(): Promise<Tab>;
  close(): Promise<void>;
};

type Target = { id: string; webSocketDebuggerUrl: string };

const SWITCHES = [
  ...CHROMIUM_SWITCHES,
  '--headless',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--window-size=360,740',
  '--remote-debugging-port=0',
];

/** Starts a program with a profile of its own, and `more` switches. Rejects with what it said where it does not start. */
export async function launch(program: string, more: readonly string[] = []): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'warta-profile-'));
  const switches = [...SWITCHES, ...more, `--user-data-dir=${profile}`];
  const child = spawn(program, [...switches, 'about:blank'], {
    // Its helpers outlive it unless the whole group is ended.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(await fontsOf()) },
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const close = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const host = await listening(child.stderr, ended);
    const ask = async <T>(path: string, method = 'GET'): Promise<T> =>
      (await fetch(`http://${host}${path}`, { method })).json() as Promise<T>;
    const { Browser: version } = await ask<{ Browser: string }>('/json/version');
    return {
      version,
      async open() {
        // New ones want a PUT, old ones know but GET.
        const target = await ask<Target>('/json/new?about:blank', 'PUT').catch(() =>
          ask<Target>('/json/new?about:blank'),
        );
        const tab = await connect(target.webSocketDebuggerUrl);
        return {
          ...tab,
          async close() {
            tab.close();
            await fetch(`http://${host}/json/close/${target.id}`);
          },
        };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The host and port at which the browser says that it listens. */
async function listening(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  let said = '';
  const host = new Promise<string>((resolve) => {
    output.on('data', (text) => {
      said += String(text);
      const [, at] = /DevTools listening on ws:\/\/([^/]+)\//.exec(said) ?? [];
      if (at) resolve(at);
    });
  });
  const at = await Promise.race([host, ended]);
  if (at === undefined) throw new Error(`The browser does not start: ${said.slice(-400)}`);
  return at;
}
