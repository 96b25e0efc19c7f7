import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { DevTools } from './devtools.ts';
import { within } from './within.ts';

/** Switches for a browser without a window that finds no other machine and asks nobody for anything. */
const SWITCHES = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--disable-gpu',
  // Nobody looks at the window, and it must be painted all the same; pictures in it before it is.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-checker-imaging',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--mute-audio',
];

/** A browser that was started for a report. */
export type StartedBrowser = {
  readonly devtools: DevTools;
  /** Ends it and removes what it wrote. */
  close(): Promise<void>;
};

/** How long a browser may take to say that it is there, and to end (ms). */
const START = 30_000;
const END = 5000;

/**
 * Starts the browser at `path` with a profile of its own. Rejects where it cannot be started, or says
 * nothing in time.
 */
export async function startChromium(path: string, patience = START): Promise<StartedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'warta-chromium-'));
  // Chromium refuses to be run by root with its sandbox, and every page that it sees here is our own.
  const isRoot = process.getuid?.() === 0;
  const args = [...SWITCHES, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`];
  const child = spawn(path, [...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const [, , , to, from] = child.stdio;
  const devtools = new DevTools(to as Writable, from as Readable);
  const ended = once(child, 'exit').catch(() => undefined);
  child.once('error', () => devtools.end());
  const isRunning = (): boolean =>
    child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const remove = (): void =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const close = async (): Promise<void> => {
    if (isRunning()) {
      devtools.ask('Browser.close').catch(() => undefined);
      const timer = setTimeout(() => child.kill('SIGKILL'), END);
      await ended;
      clearTimeout(timer);
    }
    remove();
  };
  try {
    await within(devtools.ask('Browser.getVersion'), patience);
  } catch (error) {
    if (isRunning()) {
      child.kill('SIGKILL');
      await ended;
    }
    remove();
    throw error;
  }
  return { devtools, close };
}
