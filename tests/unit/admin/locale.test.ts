import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CmsLocale, localeFaults, textsOf } from '../../support/admin/locale-faults.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): CmsLocale =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as CmsLocale;

const PACKAGE = 'node_modules/@sveltia/cms/locales/en-US.json';
const installed = existsSync(join(root, PACKAGE));
if (!installed) console.warn(`skipped: ${PACKAGE} is not installed`);

const ours = read('src/admin/locale/id.json');

/** The same word in both languages. */
const ALIKE = new Set([
  ...['Audio', 'Domain', 'Folder', 'Media', 'Menu', 'OK', 'Slug', 'Video'],
  ...['JavaScript', 'MIDI', 'Status: {$status}'],
  ...['KB', 'MB', 'GB', 'TB'].map((unit) => `{$size} ${unit}`),
]);

/**
 * Words that have an Indonesian one in the newsroom's handbook, and words that only English has. Code,
 * tags, names of values and of kinds of fields are not looked at.
 */
const FOREIGN =
  /\b(?:file|link|upload|download|browser|cache|email|error|setting|preview|draft|edit|editor|entry|asset|login|password|delete|save|click|branch|repository|an|the|of|to|your|is|are|not|and|with|please)\b/i;

test.skipIf(!installed)('is a complete and sound translation of the package’s texts', () => {
  expect(localeFaults(read(PACKAGE), ours, ALIKE)).toEqual([]);
});

test.skipIf(!installed)('names no word as alike that is not', () => {
  const english = new Set(textsOf(read(PACKAGE)).values());
  const both = new Set([...textsOf(ours).values()].filter((text) => english.has(text)));
  expect([...ALIKE].filter((text) => !both.has(text))).toEqual([]);
});

test('no English word is left where Indonesian has one', () => {
  const left = [...textsOf(ours)].filter(([, text]) =>
    FOREIGN.test(text.replace(/`[^`]*`|<[^>]*>|\{?\$\w+\}?|isian Image atau File/g, '')),
  );
  expect(left).toEqual([]);
});

describe('a locale with a fault is found', () => {
  const english = {
    save: 'Save',
    video: 'Video',
    of: '{$done} of {$all}',
    list: {
      told: '.input {$count :integer} .match $count one {{One entry.}} * {{{$count} entries.}}',
      code: 'Use the `i18n` option, see <a>the guide</a>.',
      brace: 'Write \\{\\{locale\\}\\}.',
    },
  };
  const told = '.input {$count :integer} .match $count 1 {{Satu naskah.}} * {{{$count} naskah.}}';
  const translated = {
    save: 'Simpan',
    video: 'Video',
    of: '{$done} dari {$all}',
    list: {
      told,
      code: 'Pakai opsi `i18n`, lihat <a>buku</a>.',
      brace: 'Tulis \\{\\{locale\\}\\}.',
    },
  };
  const alike = new Set(['Video']);
  const without = (locale: CmsLocale, name: string): CmsLocale =>
    Object.fromEntries(Object.entries(locale).filter(([key]) => key !== name));
  const list = (one: CmsLocale): CmsLocale => ({
    ...translated,
    list: { ...translated.list, ...one },
  });

  test('and a sound one has none', () => {
    expect(localeFaults(english, translated, alike)).toEqual([]);
  });

  test.each<[string, CmsLocale, string]>([
    ['a key missing', without(translated, 'save'), 'save is not translated'],
    [
      'a key missing in a group',
      { ...translated, list: without(translated.list, 'brace') },
      'list.brace is not translated',
    ],
    ['a key too many', { ...translated, send: 'Kirim' }, 'send is no key of the package'],
    ['English', { ...translated, save: 'Save' }, 'save is English'],
    ['a value lost', { ...translated, of: '{$done} saja' }, 'of has the values done'],
    [
      'a value by another name',
      { ...translated, of: '{$done} dari {$semua}' },
      'of has the values',
    ],
    ['a brace that stays open', { ...translated, of: '{$done dari {$all}' }, 'of cannot be read'],
    ['bare braces', list({ brace: 'Tulis {{locale}}.' }), 'list.brace cannot be read'],
    ['another tag', list({ code: 'Pakai `i18n`, lihat <b>buku</b>.' }), 'list.code has other tags'],
    ['code translated', list({ code: 'Pakai `bahasa`, <a>buku</a>.' }), 'list.code has other code'],
    ['a plural unknown', list({ told: told.replace('1 {{', 'one {{') }), 'list.told has a variant'],
    ['numbers left out', list({ told: told.replace(/ \* .*/, '') }), 'list.told a number without'],
    ['a number untold', list({ told: told.replace(/\{\$count\} naskah/, 'Naskah') }), 'tells “”'],
    ['a variant broken', list({ told: told.replace(/\}\}$/, '}') }), 'list.told no variant'],
    ['no choice', list({ told: '{$count} naskah.' }), 'list.told chooses by “”'],
    ['another choice', list({ told: told.replace(':integer', ':number') }), 'list.told chooses by'],
    ['a space at the end', { ...translated, save: 'Simpan ' }, 'save is untidy'],
    ['three dots', { ...translated, save: 'Menyimpan...' }, 'save is untidy'],
    ['an ellipsis without a space', { ...translated, save: 'Menyimpan…' }, 'save is untidy'],
  ])('%s', (_name, faulty, fault) => {
    const found = localeFaults(english, faulty, alike);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });
});

test.skipIf(!installed)('a text that the package says anew is missed', () => {
  const grown = { ...read(PACKAGE), prefs: { ...(read(PACKAGE).prefs as object), fresh: 'Fresh' } };
  expect(localeFaults(grown, ours, ALIKE)).toEqual(['prefs.fresh is not translated']);
});
