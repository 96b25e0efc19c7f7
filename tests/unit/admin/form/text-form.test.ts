import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AS_READ } from '../../../../src/admin/form/fields-of-form.ts';
import { BODY, readTextForm, writeTextForm } from '../../../../src/admin/form/text-form.ts';
import { articleSchema } from '../../../../src/schema/schemas.ts';

const zone = 'Asia/Jakarta';
const kind = { schema: articleSchema(zone), meaning: (block: string) => block.trim() };
const writing = { zone, yes: 'ya', no: 'tidak' };

const read = (text: string) => readTextForm(text, kind, zone);
const write = (form: ReturnType<typeof read>) => writeTextForm(form, kind, writing);
const edited = (text: string, changes: ReturnType<typeof read>) =>
  write({ ...read(text), ...changes });

const root = join(import.meta.dirname, '../../../../content/articles');
const stories = readdirSync(root, { recursive: true, encoding: 'utf8' })
  // Files of entries beside a story have no fields.
  .filter((file) => file.endsWith('.md') && !file.includes('.live'))
  .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);

test('saving what was not edited changes no byte of any story', () => {
  expect(stories.length).toBeGreaterThan(40);
  for (const [file, text] of stories) expect(write(read(text)), file).toBe(text);
});

const odd = `---\r
# catatan redaktur\r
title: Banjir: "Rob" # masih naik\r
date: 17 Agustus 2015 14.30 WIB   # tayang pagi\r
section: nasional\r
topics: Banjir, Tegal\r
image: banjir.jpg\r
kunciLama: tetap\r
draft: tidak\r
---\r
\r
Air *naik*.\r
\r
* satu\r
* dua\r
`;

test('what people typed is shown as it was meant', () => {
  expect(read(odd)).toMatchObject({
    title: 'Banjir: "Rob" # masih naik',
    date: '2015-08-17 14:30',
    topics: ['Banjir', 'Tegal'],
    image: { src: 'banjir.jpg', alt: '', caption: '' },
    draft: false,
    corrections: [],
    [BODY]: 'Air *naik*.\n\n* satu\n* dua',
    [AS_READ]: odd,
  });
});

test('an edit changes its own lines and nothing else', () => {
  expect(edited(odd, { title: 'Banjir surut' })).toBe(
    odd.replace(/^title:.*$/m, 'title: Banjir surut'),
  );
  expect(edited(odd, { date: '2015-08-17 15:00' })).toBe(
    odd.replace('17 Agustus 2015 14.30 WIB', '2015-08-17 15:00'),
  );
  expect(edited(odd, { image: { src: 'banjir.jpg', caption: 'Warga mengungsi.' } })).toBe(
    odd.replace('image: banjir.jpg', 'image:\r\n  src: banjir.jpg\r\n  caption: Warga mengungsi.'),
  );
  expect(edited(odd, { draft: true })).toBe(odd.replace('draft: tidak', 'draft: ya'));
});

test('of a text only the blocks that say something else are written anew', () => {
  const html = (block: string) => block.trim().replace(/^[*-] /gm, '<li>');
  const form = { ...read(odd), [BODY]: 'Air *surut*.\n\n- satu\n- dua' };
  expect(writeTextForm(form, { ...kind, meaning: html }, writing)).toBe(
    odd.replace('naik*.', 'surut*.'),
  );
});

test('a new story has the fields that were filled in, in the order of the schema', () => {
  const form = {
    title: 'Banjir: rob naik',
    description: '',
    date: '2026-11-29 18:00',
    section: 'nasional',
    topics: ['Banjir'],
    authors: [{ id: 'rina', role: '' }],
    draft: true,
    image: undefined,
    corrections: [],
    [BODY]: 'Air naik.\n',
  };
  expect(write(form)).toBe(
    '---\ntitle: Banjir: rob naik\ndate: 2026-11-29 18:00\nsection: nasional\ntopics:\n  - Banjir\nauthors:\n  - id: rina\ndraft: ya\n---\n\nAir naik.\n',
  );
});

test('a broken front matter is shown as far as it can be read, and not written over', () => {
  const broken = '---\ntitle: Banjir\nsection: [nasional\ndate: 2015-08-17\n---\n\nAir naik.\n';
  expect(read(broken)).toMatchObject({ title: 'Banjir', [BODY]: 'Air naik.' });
  expect(write(read(broken))).toBe(broken);
  expect(() => edited(broken, { title: 'Surut' })).toThrow();
});
