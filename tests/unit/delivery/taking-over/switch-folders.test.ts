import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RemoteError } from '../../../../src/delivery/remotes/remote-error.ts';
import { HostLine } from '../../../../src/delivery/sending/host-line.ts';
import type { TakeOverFolders } from '../../../../src/delivery/taking-over/folders.ts';
import { CannotSwitch } from '../../../../src/delivery/taking-over/renaming-host.ts';
import {
  finishSwitch,
  switchBack,
  switchOver,
} from '../../../../src/delivery/taking-over/switch-folders.ts';
import { MemoryHost } from '../../../support/delivery/memory-remote.ts';

const FOLDERS: TakeOverFolders = {
  home: '',
  live: 'public_html',
  fresh: 'public_html.warta-baru',
};
const DAY = '2026-11-29';
const OLD = {
  'index.php': '<?php',
  'wp-content/foto.jpg': 'foto',
  '.well-known/acme-challenge/a': 'bukti',
  '.ftpquota': '7 100',
};
const NEW = { 'index.html': 'depan', '.warta-files': 'index.html\n', 'a/index.html': 'a' };

/** A host with an old site, and the new one beside it. */
function hostWithBoth(): MemoryHost {
  const host = new MemoryHost();
  for (const [path, text] of Object.entries(OLD)) host.files.set(`public_html/${path}`, text);
  for (const [path, text] of Object.entries(NEW))
    host.files.set(`public_html.warta-baru/${path}`, text);
  return host;
}

const lineTo = (host: MemoryHost, tries = 0): HostLine =>
  new HostLine(host.open, { tries, pause: async () => {} });

/** What a folder holds, but for the note. */
function inside(host: MemoryHost, folder: string): Record<string, string> {
  const files = [...host.files]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, text]) => [path.slice(folder.length + 1), text] as const)
    .filter(([path]) => path !== '.warta-take-over');
  return Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const sorted = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const { 'index.php': program, 'wp-content/foto.jpg': photo, ...along } = OLD;
const AFTER = sorted({ ...NEW, ...along });
const LEFT = { 'index.php': program, 'wp-content/foto.jpg': photo };
const ASIDE = 'public_html.lama-2026-11-29';

/** Whether readers see the one site or the other, whole, and the other one is kept whole. */
function expectOldOrNew(host: MemoryHost): 'old' | 'new' {
  const shown = inside(host, 'public_html');
  const isNew = 'index.html' in shown;
  expect(shown).toEqual(isNew ? AFTER : sorted(OLD));
  if (isNew) expect(inside(host, ASIDE)).toEqual(LEFT);
  else expect(inside(host, 'public_html.warta-baru')).toEqual(sorted(NEW));
  return isNew ? 'new' : 'old';
}

describe('a site takes the place of another', () => {
  test('in two renamings, with what the host needs, and gives it back', async () => {
    const host = hostWithBoth();
    expect(await switchOver(lineTo(host), FOLDERS, DAY)).toEqual({
      ...{ old: ASIDE, way: 'over', along: ['.well-known', '.ftpquota'] },
    });
    expect(host.done.slice(1)).toEqual([
      'public_html/.well-known > public_html.warta-baru/.well-known',
      'public_html/.ftpquota > public_html.warta-baru/.ftpquota',
      `public_html > ${ASIDE}`,
      'public_html.warta-baru > public_html',
    ]);
    expect(expectOldOrNew(host)).toBe('new');
    expect(await switchBack(lineTo(host), FOLDERS)).toMatchObject({ old: ASIDE, way: 'back' });
    expect(expectOldOrNew(host)).toBe('old');
    expect(await switchBack(lineTo(host), FOLDERS)).toBeUndefined();
  });

  test('an old folder of the same day is never used again', async () => {
    const host = hostWithBoth();
    host.files.set(`${ASIDE}/a`, 'milik orang');
    const switched = await switchOver(lineTo(host), FOLDERS, DAY);
    expect(switched?.old).toBe(`${ASIDE}-2`);
    expect(inside(host, ASIDE)).toEqual({ a: 'milik orang' });
  });

  test('killed at any step, over or back, the next run comes to the old or the new one, whole', async () => {
    class Killed extends Error {}
    const runs = [
      (line: HostLine) => switchOver(line, FOLDERS, DAY),
      (line: HostLine) => switchBack(line, FOLDERS),
    ];
    for (const isBack of [false, true]) {
      const outcomes = new Set<string>();
      for (let killed = 0, isOver = false; !isOver; killed++) {
        const host = hostWithBoth();
        if (isBack) await switchOver(lineTo(host), FOLDERS, DAY);
        let step = 0;
        host.before = () => {
          if (step++ >= killed) throw new Killed();
        };
        isOver = await runs[isBack ? 1 : 0]!(lineTo(host)).then(
          () => true,
          (error: unknown) => {
            if (error instanceof Killed) return false;
            throw error;
          },
        );
        host.before = () => {};
        // Who is not Warta's is not sent into: the next run of any kind ends it first.
        if (!host.files.has('public_html/.warta-files')) await finishSwitch(lineTo(host), FOLDERS);
        outcomes.add(expectOldOrNew(host));
      }
      expect([...outcomes].toSorted()).toEqual(['new', 'old']);
    }
  });

  test('a broken line is taken up again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 8 }),
        fc.boolean(),
        async (breaks, isBack) => {
          const host = hostWithBoth();
          if (isBack) await switchOver(lineTo(host), FOLDERS, DAY);
          host.breakAt(new Set(breaks));
          const line = lineTo(host, 20);
          const switched = await (isBack
            ? switchBack(line, FOLDERS)
            : switchOver(line, FOLDERS, DAY));
          expect(switched?.old).toBe(ASIDE);
          expect(expectOldOrNew(host)).toBe(isBack ? 'old' : 'new');
        },
      ),
    );
  });

  test('what the host refuses is undone, whichever step it is', async () => {
    for (const isBack of [false, true])
      for (const refused of [
        'public_html >',
        'public_html.warta-baru >',
        `${ASIDE} >`,
        'public_html/.ftpquota >',
      ]) {
        const host = hostWithBoth();
        if (isBack) await switchOver(lineTo(host), FOLDERS, DAY);
        let isRefused = false;
        host.before = (step) => {
          if (isRefused || !step.startsWith(refused)) return;
          isRefused = true;
          throw new RemoteError({ kind: 'denied', path: 'public_html' });
        };
        const run = isBack
          ? switchBack(lineTo(host), FOLDERS)
          : switchOver(lineTo(host), FOLDERS, DAY);
        if (
          !(await run.then(
            () => false,
            (error: unknown) => error instanceof CannotSwitch,
          ))
        )
          continue;
        expect(expectOldOrNew(host)).toBe(isBack ? 'new' : 'old');
        host.before = () => {};
        // Nothing of it is left that a later run would take for a switch to be ended.
        if (!isBack) expect(await finishSwitch(lineTo(host), FOLDERS)).toBeUndefined();
      }
  });

  test('a host that cannot rename is told', async () => {
    const host = hostWithBoth();
    const open = async () => ({ ...(await host.open()), rename: undefined });
    const line = new HostLine(open as never, { tries: 0, pause: async () => {} });
    await expect(switchOver(line, FOLDERS, DAY)).rejects.toThrow(CannotSwitch);
    expect(expectOldOrNew(host)).toBe('old');
  });
});
