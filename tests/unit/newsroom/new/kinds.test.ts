import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { storyKind, storyKinds } from '../../../../src/newsroom/new/story-template.ts';
import { helpText } from '../../../../src/newsroom/terminal/usage.ts';
import type { Language } from '../../../../src/words/words-in.ts';
import { languages, wordsIn } from '../../../../src/words/words-in.ts';
import { contentFolder, SITE } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { drawing } from '../../../support/small-content.ts';
import { typedNew } from '../../../support/typed.ts';

const WORDS = join(import.meta.dirname, '../../../../src/words');
const NOW = new Date('2026-11-22T12:41:00Z');

/** What an editor fills in. */
const MARK = /\[(?:ISI|FILL IN): ([^\]]+)\]/g;

const cases = languages.flatMap((code) => storyKinds.map((kind) => [code, kind] as const));

/** Marks that ask for the line of a picture. */
const PICTURE_LINE = /^(?:baris foto|line of the)/;

/** What a mark is filled with: its hint, or the picture of a file where it asks for one. */
const fill = (_: string, hint: string): string =>
  PICTURE_LINE.test(hint) ? `![${hint}](foto-${hint.length}.svg "${hint}. (Foto: Ani)")` : hint;

/** The problems of the one story of a folder. */
async function problemsIn(root: string): Promise<string[]> {
  const { findings } = await checkContent({ root, now: NOW });
  return findings
    .filter(({ file }) => file !== 'site.yaml')
    .map(({ rule, line }) => `${rule} in line ${line}`);
}

/** A folder with one story of a kind, begun at a terminal, and where it lies. */
async function begun(code: Language, kind: string): Promise<{ root: string; file: string }> {
  const root = contentFolder({ 'site.yaml': SITE.replace('language: id', `language: ${code}`) });
  const { io } = commandIo(root);
  expect(await typedNew(['Pasar Gede dibuka lagi', '--kind', kind], io)).toBe(0);
  return { root, file: join(root, 'articles/2026/11/pasar-gede-dibuka-lagi.md') };
}

test.each(languages)('%s: every kind has a skeleton, and every skeleton is a kind', (code) => {
  const files = readdirSync(join(WORDS, code, 'stories')).toSorted();
  expect(files).toEqual(storyKinds.map((kind) => `${kind}.md`).toSorted());
  expect(files.length).toBeGreaterThanOrEqual(15);
});

test('every word for a kind names one kind alone', () => {
  const all = storyKinds.flatMap((kind) => [
    kind,
    ...languages.flatMap((code) => wordsIn(code).kinds.list[kind][0]),
  ]);
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test.each([
  ['rilis', 'press-release'],
  ['Siaran Pers', 'press-release'],
  ['GALERI', 'gallery'],
  ['esai foto', 'photo-essay'],
  ['hak_jawab', 'right-of-reply'],
  ['obituari', 'obituary'],
])('%s is a %s', (word, kind) => {
  expect(storyKind(word)).toEqual({ kind });
});

test.each(languages)('%s: the help lists every kind', (code) => {
  const help = helpText('new', code);
  for (const kind of storyKinds) expect(help).toContain(wordsIn(code).kinds.list[kind][1]);
});

describe.each(cases)('%s: a story of the kind %s', (code, kind) => {
  test('is a draft with marks, and nothing else is wrong with it', async () => {
    const { root, file } = await begun(code, kind);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^draft: (?:ya|yes)$/m);
    const [front = '', body = ''] = text.split('\n---\n');
    expect(front).toMatch(MARK);
    // What has no mark is what a reader may see as it stands: headings and names of columns.
    const unmarked = body.split('\n').filter((line) => line.search(MARK) === -1);
    expect(unmarked.filter((line) => !/^(?:$|## |\|)/.test(line))).toEqual([]);
    expect(body.match(MARK)!.length).toBeGreaterThan(2);
    expect(await problemsIn(root)).toEqual(['story/to-fill-in in line 3']);
  });

  test('is not published by accident, be the line draft deleted', async () => {
    const { root, file } = await begun(code, kind);
    const text = readFileSync(file, 'utf8').replace(/^draft: .*\n/m, '');
    for (const later of ['2026-11-22T12:41:00Z', '2027-03-01T00:00:00Z']) {
      writeFileSync(file, text);
      const { findings, content } = await checkContent({ root, now: new Date(later) });
      expect(content.articles).toEqual([]);
      expect(findings.filter(({ effect }) => effect !== 'warn')).toMatchObject([
        { rule: 'story/to-fill-in', effect: 'hold' },
      ]);
    }
  });

  test('can be published once the marks are filled in', async () => {
    const { root, file } = await begun(code, kind);
    const filled = readFileSync(file, 'utf8')
      .replace(MARK, fill)
      .replace(/^draft: .*\n/m, '');
    writeFileSync(file, filled);
    for (const [name] of filled.matchAll(/foto-\d+\.svg/g))
      writeFileSync(join(root, 'articles/2026/11', name), drawing(name));
    expect(await problemsIn(root)).toEqual([]);
    const { content } = await checkContent({ root, now: NOW });
    expect(content.articles).toMatchObject([{ draft: false }]);
  });

  test('has its further fields behind number signs, which are all that need be deleted', async () => {
    const { root, file } = await begun(code, kind);
    const text = readFileSync(file, 'utf8').replace(MARK, (_, hint: string) => hint);
    const bare = text.replace(/^#(?! )(?=[a-z])|^#(?= {2}(?:[a-z]|- ))/gm, '');
    expect(bare).toMatch(/^image:\n {2}src: foto\.jpg$/m);
    writeFileSync(file, bare);
    writeFileSync(join(root, 'articles/2026/11/foto.jpg'), 'no picture');
    const { findings } = await checkContent({ root, now: NOW });
    const broken = findings.filter(
      ({ effect, rule }) => effect !== 'warn' || rule.startsWith('field/'),
    );
    expect(broken).toEqual([]);
  });

  test('is in the story’s language where that is not the site’s', async () => {
    const root = contentFolder({});
    await typedNew(['Judul', '--kind', kind, '--lang', code], commandIo(root).io);
    const text = readFileSync(join(root, 'articles/2026/11/judul.md'), 'utf8');
    expect(text).toContain(code === 'id' ? '[ISI: ' : '[FILL IN: ');
  });
});
