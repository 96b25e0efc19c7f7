import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editFrontMatter, editYaml } from '../../../../src/content-files/write/edit-fields.ts';
import type { Fields } from '../../../../src/content-files/write/fields-text.ts';
import { fieldsText } from '../../../../src/content-files/write/fields-text.ts';
import { readFrontMatter } from '../../../../src/markdown/front-matter.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import { freeTextKeys } from '../../../../src/schema/key-tree.ts';
import { siteSchema } from '../../../../src/schema/site.ts';
import { anyFields, anyValue } from '../../../support/any-fields.ts';

const schema = articleSchema('Asia/Jakarta');
const freeText = freeTextKeys(schema);
const valueOf = (text: string) => readFrontMatter(text, freeText).value;

/** A field as an editor's file may have it: with notes and empty lines above. */
interface Block {
  readonly key: string;
  readonly above: string;
  readonly text: string;
}

const blocks = fc
  .tuple(
    anyFields,
    fc.array(fc.constantFrom('', '# catatan\n', '\n', '# a: b\n\n'), {
      minLength: 8,
      maxLength: 8,
    }),
    fc.constantFrom({ freeText }, { freeText, isPlainYaml: true, quoted: new Set(['title']) }),
  )
  .map(([fields, above, style]) =>
    Object.entries(fields).map(([key, value], at): Block => ({
      key,
      above: above[at % above.length]!,
      text: fieldsText({ [key]: value }, style),
    })),
  );

const files = fc.record({
  blocks,
  mark: fc.constantFrom('', '\uFEFF'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  body: fc.constantFrom('', '\nIsi.\n', 'Isi tanpa akhir', '\n---\n\nIsi\n'),
});

describe('an edit of front matter', () => {
  test('is read back as it was meant, and leaves all other bytes as they are', () => {
    fc.assert(
      fc.property(
        files,
        fc.nat(),
        fc.option(anyValue, { nil: undefined }),
        ({ blocks: all, mark, end, body }, at, value) => {
          const lines = (text: string) => text.replaceAll('\n', end);
          const join = (some: readonly Block[]) =>
            lines(some.map(({ above, text }) => above + text).join(''));
          const [start, rest] = [mark + lines('---\n'), lines('# akhir\n---\n') + body];
          const text = start + join(all) + rest;
          const chosen = at % all.length;
          const { key, above } = all[chosen]!;
          const result = editFrontMatter(text, { [key]: value }, schema)!;
          const { [key]: _old, ...others } = valueOf(text) as Fields;
          expect(valueOf(result) ?? {}).toEqual(
            value === undefined ? others : { ...others, [key]: value },
          );
          expect(result.startsWith(start + join(all.slice(0, chosen)) + lines(above))).toBe(true);
          expect(result.endsWith(join(all.slice(chosen + 1)) + rest)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of all fields at once is read back as it was meant', () => {
    fc.assert(
      fc.property(files, anyFields, ({ blocks: all, mark, end, body }, changes) => {
        const yaml = all.map(({ above, text }) => above + text).join('');
        const text = mark + `---\n${yaml}---\n`.replaceAll('\n', end) + body;
        const result = editFrontMatter(text, changes, schema)!;
        expect(valueOf(result)).toEqual({ ...(valueOf(text) as Fields), ...changes });
        expect(result.endsWith(`---${end}${body}`)).toBe(true);
        expect(editFrontMatter(text, {}, schema)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

const STORY = `---
# Judul
title: Banjir: tiga desa terendam # bukan catatan
description: "Ringkasan." # catatan
date: 2026-11-22 10:00   # WIB

section: nasional
topics: [Banjir, Demak] # dua
authors:
  - budi   # meja
  # - ani
  - { id: tono, role: Foto }
image:
  # foto utama
  src: banjir.jpg
  alt: Rumah terendam # x
warna: biru
import: { from: "a", id: "1" }
---

Isi.
`;

test.each<[string, Fields, [string, string][]]>([
  [
    'words keep running to the end of the line',
    { title: 'Air: surut # hari ini' },
    [['Banjir: tiga desa terendam # bukan catatan', 'Air: surut # hari ini']],
  ],
  [
    'quotes and the note behind stay',
    { description: 'Dua: "tiga"' },
    [['"Ringkasan."', String.raw`"Dua: \"tiga\""`]],
  ],
  [
    'a note stays',
    { date: '2026-11-23', section: 'daerah' },
    [
      ['2026-11-22 10:00 ', '2026-11-23 '],
      ['nasional', 'daerah'],
    ],
  ],
  [
    'a list in a line',
    { topics: ['Banjir'] },
    [['topics: [Banjir, Demak] # dua', 'topics: # dua\n  - Banjir']],
  ],
  [
    'one part of a group',
    { image: { src: 'a b.jpg', alt: 'Rumah terendam # x' } },
    [['banjir.jpg', 'a b.jpg']],
  ],
  [
    'a new part of a group',
    { image: { src: 'banjir.jpg', alt: 'Rumah terendam # x', credit: 'Antara: Budi' } },
    [['# x\nwarna', '# x\n  credit: Antara: Budi\nwarna']],
  ],
  ['one item of a list', { authors: ['budi', 'tono'] }, [['{ id: tono, role: Foto }', 'tono']]],
  [
    'an item more',
    { authors: ['budi', { id: 'tono', role: 'Foto' }, 'ani'] },
    [['Foto }\n', 'Foto }\n  - ani\n']],
  ],
  ['an item less', { authors: [{ id: 'tono', role: 'Foto' }] }, [['  - budi   # meja\n', '']]],
  [
    'a field less',
    { warna: undefined, section: undefined },
    [
      ['warna: biru\n', ''],
      ['section: nasional\n', ''],
    ],
  ],
  [
    'a new field comes where the schema has it',
    { reviewed: { rules: ['spam/certain'] }, updated: '2026-11-24' },
    [
      ['warna: biru', 'reviewed:\n  rules:\n    - spam/certain\nwarna: biru'],
      ['# WIB\n', '# WIB\nupdated: 2026-11-24\n'],
    ],
  ],
  ['nothing', { section: 'nasional', topics: ['Banjir', 'Demak'] }, []],
])('%s', (_name, changes, pairs) => {
  const wanted = pairs.reduce((text, [from, to]) => text.replace(from, to), STORY);
  expect(editFrontMatter(STORY, changes, schema)).toBe(wanted);
});

const SITE = `# Situs\r\nname: Kabar\r\nurl: https://kabar.id # alamat\r\nlanguage: id\r\ntimeZone: Asia/Jakarta\r\nsections:\r\n  # utama\r\n  - { id: nasional, name: Nasional }\r\n  - id: daerah # x\r\n    name: Daerah\r\nspam:\r\n  allow: []`;

test.each([
  [
    'a key in a group of its name',
    'image:\n  image: a\n',
    { image: { image: 'a', alt: 'b' } },
    'image:\n  alt: b\n  image: a\n',
  ],
  [
    'a list in a list',
    'topics:\n  - - a\n    - b\n',
    { topics: [['c', 'b']] },
    'topics:\n  - - c\n    - b\n',
  ],
  [
    'the first part of an item',
    'authors:\n  - id: a\n    role: b\n',
    { authors: [{ role: 'b' }] },
    'authors:\n  - role: b\n',
  ],
])('%s', (_name, before, changes, after) => {
  expect(editYaml(before, changes, schema)).toBe(after);
});

test('site.yaml keeps its line ends, its notes and its missing last one', () => {
  const changes: Fields = {
    name: 'Koran: Kabar',
    sections: [
      { id: 'nasional', name: 'Nasional' },
      { id: 'daerah', name: 'Desa: kota' },
    ],
    look: { font: 'sans' },
  };
  expect(editYaml(SITE, changes, siteSchema('Asia/Jakarta'))).toBe(
    `${SITE.replace('name: Kabar', 'name: Koran: Kabar').replace('Daerah', 'Desa: kota')}\r\nlook:\r\n  font: sans`,
  );
  expect(editYaml('', { name: 'A' }, siteSchema('UTC'))).toBe('name: A\n');
  expect(editYaml('# nanti\n', { name: 'A' }, siteSchema('UTC'))).toBe('# nanti\nname: A\n');
});

test.each([
  ['no front matter', 'Isi.\n'],
  ['no closing fence', '---\ntitle: A\n'],
  ['broken', '---\nsection: "A\n---\n'],
  ['a key twice', '---\ndate: 1\ndate: 2\n---\n'],
  ['one line of braces', '---\n{ section: a, date: b }\n---\n'],
  ['an anchor that is used below', '---\nsection: &a nasional\nlabel: *a\n---\n'],
])('nobody gets an edit of a file that cannot be edited field by field: %s', (_name, text) => {
  expect(editFrontMatter(text, { section: 'b' }, schema)).toBeUndefined();
});
