import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { isSystemError } from '../../../../src/lib/system-error.ts';
import { isUnfinished } from '../../../../src/lib/write-file.ts';
import { explainFailure } from '../../../../src/newsroom/terminal/explain-failure.ts';
import { SITE, contentFolder, article } from '../../../content-folder.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';
import { commandIo } from '../../../support/command-io.ts';
import { failing } from '../../../support/fail-at.ts';
import {
  typedCheck,
  typedImport,
  typedInit,
  typedNew,
  typedUpdate,
} from '../../../support/typed.ts';

type Texts = Record<string, string>;

/** All files below a folder, but caches and what has a dot. */
const textsIn = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

const copyOf = (folder: string): string => {
  const copy = freshFolder('full');
  cpSync(folder, copy, { recursive: true });
  return copy;
};

const newer = writeFiles(freshFolder('newer'), {
  'src/a.ts': 'new',
  'src/c.ts': 'new',
  'package.json': '{"name":"warta"}',
});
const manuscript = join(
  writeFiles(freshFolder('manuscript'), {
    'naskah.txt': 'Banjir di Demak\n\n22 November 2026\n\nAir merendam enam desa sejak Sabtu.\n',
  }),
  'naskah.txt',
);

/** Where a check remembers things; its code is digested. */
const project = writeFiles(freshFolder('project'), { 'src/a.ts': '' });

const checkIo = (root: string) => ({ ...commandIo(root).io, project });

const importIo = (root: string, said: string[]) => ({
  ...checkIo(root),
  out: (line: string) => void said.push(line),
  err: (line: string) => void said.push(line),
});

/** Each command that writes, over a folder in which it has something to do. */
const COMMANDS: Record<
  string,
  { files: Texts; run(root: string, said: string[]): Promise<number> }
> = {
  new: {
    files: {},
    run: (root, said) =>
      typedNew(['Banjir di Demak'], { ...commandIo(root).io, err: (line) => void said.push(line) }),
  },
  init: {
    files: { 'articles/2015/09/a.md': article(), 'authors/a.yaml': 'name: A\n' },
    run: (root, said) =>
      typedInit(['--name', 'Kabar', '--url', 'kabar.id'], {
        ...commandIo(root).io,
        err: (line) => void said.push(line),
      }),
  },
  update: {
    files: { 'package.json': '{"name":"warta","old":1}', 'src/a.ts': 'old', 'src/b.ts': 'old' },
    run: (root, said) =>
      typedUpdate([newer], { ...commandIo(root).io, err: (line) => void said.push(line) }),
  },
  'check --fix': {
    files: {
      'articles/2015/09/a.md': article('', '##Judul\n\nIsi.'),
      'articles/2015/09/b.md': article('', 'kata ** tebal** lagi'),
    },
    run: (root, said) =>
      typedCheck(['--fix'], {
        ...checkIo(root),
        err: (line) => void said.push(line),
      }),
  },
  import: { files: {}, run: (root, said) => typedImport([manuscript], importIo(root, said)) },
};

let restore = (): void => {};
afterEach(() => restore());

describe.each(Object.keys(COMMANDS))('npm run %s', (name) => {
  const { files, run } = COMMANDS[name]!;
  test.each(['ENOSPC', 'EACCES'])(
    '%s at any call: a sentence, and no file half or lost',
    async (code) => {
      const start = contentFolder({ 'site.yaml': SITE, ...files });
      const before = textsIn(start);
      const whole = copyOf(start);
      const counting = failing({ code, path: whole, nth: 0 });
      restore = counting.restore;
      await run(whole, []);
      restore();
      const after = textsIn(whole);
      const allowed = new Set([...Object.values(before), ...Object.values(after)]);
      expect(counting.met()).toBeGreaterThan(4);
      let told = 0;
      for (let nth = 1; nth <= counting.met(); nth++) {
        const root = copyOf(start);
        const said: string[] = [];
        restore = failing({ code, path: root, nth }).restore;
        let error: unknown;
        try {
          await run(root, said);
        } catch (thrown) {
          error = thrown;
        }
        restore();
        if (error !== undefined) {
          expect(isSystemError(error), `call ${nth}: ${String((error as Error).stack)}`).toBe(true);
          const sentence = explainFailure(error, 'id');
          expect(sentence, `call ${nth}`).toContain(root);
          told += 1;
        }
        if (said.some((text) => text.includes(code === 'ENOSPC' ? 'tempat lagi' : 'ditulisi')))
          told += 1;
        const left = textsIn(root);
        for (const [path, text] of Object.entries(left)) {
          if (
            isUnfinished(path.split('/').at(-1)!) ||
            /_import\/(?:report|\.unfinished)|changes\.json|\.warta-before\/unfinished\.json/.test(
              path,
            )
          )
            continue;
          expect(allowed.has(text), `call ${nth} left in ${path}: ${text.slice(0, 80)}`).toBe(true);
        }
        // Nothing that was there is lost: it lies in its place, is replaced by the new one, or kept aside.
        const all = new Set(Object.values(left));
        for (const [path, text] of Object.entries(before)) {
          expect(all.has(text) || left[path] === after[path], `call ${nth} lost ${path}`).toBe(
            true,
          );
        }
      }
      expect(told).toBeGreaterThan(0);
    },
  );
});

test('update touches nothing of the program before all that needs room is there', async () => {
  const { files, run } = COMMANDS['update']!;
  const start = contentFolder({ 'site.yaml': SITE, ...files });
  for (const path of ['ready', '.warta-before/2026']) {
    const root = copyOf(start);
    restore = failing({ code: 'ENOSPC', calls: ['cpSync', 'mkdirSync'], path }).restore;
    await expect(run(root, [])).rejects.toThrow(/ENOSPC/);
    restore();
    const left = textsIn(root);
    for (const [file, text] of Object.entries(files)) expect(left[file]).toBe(text);
    expect(left['src/c.ts']).toBe(undefined);
  }
});

test('update is ended by the next one, whichever call failed', async () => {
  const { files, run } = COMMANDS['update']!;
  const start = contentFolder({ 'site.yaml': SITE, ...files });
  const programIn = (root: string) =>
    Object.entries(textsIn(root)).filter(([path]) => !path.includes('.warta-before/'));
  const whole = copyOf(start);
  const counting = failing({ code: 'EACCES', path: whole, nth: 0 });
  restore = counting.restore;
  await run(whole, []);
  restore();
  for (let nth = 1; nth <= counting.met(); nth++) {
    const root = copyOf(start);
    restore = failing({ code: 'EACCES', path: root, nth }).restore;
    await run(root, []).catch(() => undefined);
    restore();
    await run(root, []);
    expect(programIn(root), `after call ${nth}`).toEqual(programIn(whole));
  }
});

test('init moves everything aside or nothing', async () => {
  const { files, run } = COMMANDS['init']!;
  const root = contentFolder({ 'site.yaml': SITE, ...files });
  const before = textsIn(root);
  restore = failing({ code: 'EACCES', calls: ['renameSync'], nth: 2 }).restore;
  await expect(run(root, [])).rejects.toThrow(/EACCES/);
  restore();
  expect(textsIn(root)).toEqual(before);
});

test('an import does not write its own site.yaml over one that it may not read', async () => {
  const root = contentFolder({ 'site.yaml': SITE });
  restore = failing({ code: 'EACCES', calls: ['readFileSync'], path: 'site.yaml' }).restore;
  const said: string[] = [];
  expect(await typedImport([manuscript], importIo(root, said))).toBe(1);
  restore();
  expect(said.join('')).toMatch(/site\.yaml.*EACCES/);
  expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe(SITE);
});

test('check --undo knows what check --fix did before it was ended', async () => {
  const { files, run } = COMMANDS['check --fix']!;
  const root = contentFolder({ 'site.yaml': SITE, ...files });
  // Ended when the second article was to be put in place.
  restore = failing({
    code: 'ENOSPC',
    calls: ['renameSync'],
    path: 'articles/2015/09/b.md',
  }).restore;
  await run(root, []).catch(() => undefined);
  restore();
  expect(await typedCheck(['--undo'], checkIo(root))).toBe(0);
  for (const [file, text] of Object.entries(files))
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});
