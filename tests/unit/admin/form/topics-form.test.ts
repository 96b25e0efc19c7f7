import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotWritable } from '../../../../src/admin/form/fields-of-form.ts';
import type { FormGroup } from '../../../../src/admin/form/shown-value.ts';
import { readTopicsForm, TOPICS, writeTopicsForm } from '../../../../src/admin/form/topics-form.ts';
import { parseTopics } from '../../../../src/content-files/parse/topics.ts';

const zone = 'Asia/Jakarta';
const writing = { zone, yes: 'ya', no: 'tidak' };
const real = readFileSync(join(import.meta.dirname, '../../../../content/topics.yaml'), 'utf8');

const file = `# Topik kami

# Politik
- id: pemilu
  name: Pemilu
  aliases: [Pilpres, Pileg]
  kunciLama: tetap # catatan

# Daerah
- name: "Rob"
  id: rob
# akhir
`;

/** The file after the topics of its form were changed. */
function edited(text: string, change: (topics: FormGroup[]) => FormGroup[]): string {
  const form = readTopicsForm(text, zone);
  return writeTopicsForm({ ...form, [TOPICS]: change(form[TOPICS] as FormGroup[]) }, writing);
}

test('topics that are not edited stay byte for byte, in any file', () => {
  const texts = [
    real,
    file,
    file.replaceAll('\n', '\r\n'),
    `\uFEFF${file}\n\n`,
    '# kosong\n',
    '',
    'x: [',
    'banjir: Banjir\n',
  ];
  for (const text of texts) expect(edited(text, (topics) => topics)).toBe(text);
});

test('names and other words change where they stand; notes, order and unknown keys stay', () => {
  const text = edited(file, ([pemilu, rob]) => [
    { ...pemilu, name: 'Pemilu: 2029' },
    { ...rob, aliases: ['Banjir Rob'] },
  ]);
  expect(text).toBe(
    file
      .replace('name: Pemilu', 'name: Pemilu: 2029')
      .replace('  id: rob\n', '  id: rob\n  aliases:\n    - Banjir Rob\n'),
  );
});

test('a new topic comes at the end with an id from its name, that no other has', () => {
  const text = edited(file, (topics) => [
    ...topics,
    { id: '', name: 'Rob!', aliases: [], description: '' },
  ]);
  expect(text).toBe(file.replace('  id: rob\n', '  id: rob\n- id: rob-2\n  name: Rob!\n'));
  expect(edited('# kosong', () => [{ name: 'Banjir: rob', id: '' }])).toBe(
    '# kosong\n- id: banjir-rob\n  name: Banjir: rob',
  );
});

test('an id that was emptied stays, another is written, and a topic that goes takes its lines', () => {
  expect(edited(file, ([pemilu, rob]) => [{ ...pemilu, id: '' }, rob!])).toBe(file);
  expect(edited(file, ([pemilu, rob]) => [{ ...pemilu, id: 'pilkada' }, rob!])).toBe(
    file.replace('id: pemilu', 'id: pilkada'),
  );
  expect(edited(file, ([, rob]) => [rob!])).toBe(
    '# Topik kami\n\n# Politik\n\n# Daerah\n- name: "Rob"\n  id: rob\n# akhir\n',
  );
});

test('a file that is no list of topics is never written over', () => {
  const add = (topics: FormGroup[]): FormGroup[] => [...topics, { id: 'a', name: 'A' }];
  for (const text of ['x: [\n', 'banjir: Banjir\n'])
    expect(() => edited(text, add)).toThrow(NotWritable);
});

test('whatever is edited, the file is read as the form says', () => {
  const word = fc.stringMatching(/^[A-Za-z:#"' -]{0,8}[a-z]$/).map((one) => one.trim());
  const names = fc.array(fc.tuple(fc.nat(50), word), { maxLength: 4 });
  fc.assert(
    fc.property(names, fc.array(word, { maxLength: 2 }), (changes, more) => {
      const wanted = new Map(changes);
      const change = (topics: FormGroup[]): FormGroup[] => [
        ...topics.map((topic, at) => (wanted.has(at) ? { ...topic, name: wanted.get(at) } : topic)),
        ...more.map((name, at) => ({ id: `baru-${at}`, name })),
      ];
      const text = edited(real, change);
      const shown = change(readTopicsForm(real, zone)[TOPICS] as FormGroup[]);
      const read = readTopicsForm(text, zone)[TOPICS] as FormGroup[];
      expect(read.map(({ name }) => name)).toEqual(shown.map(({ name }) => name));
      const lines = new Set(text.split('\n'));
      for (const line of real.split('\n'))
        if (line.startsWith('#') || line === '') expect(lines.has(line)).toBe(true);
    }),
    { numRuns: 50 },
  );
  expect(parseTopics('topics.yaml', real, 'hold').findings).toEqual([]);
});
