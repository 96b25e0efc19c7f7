import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clash } from '../../../../src/admin/form/join-forms.ts';
import { joinForms } from '../../../../src/admin/form/join-forms.ts';
import type { FormGroup } from '../../../../src/admin/form/shown-value.ts';
import { BODY, readTextForm, writeTextForm } from '../../../../src/admin/form/text-form.ts';
import { articleSchema } from '../../../../src/schema/schemas.ts';

const zone = 'Asia/Jakarta';
const kind = { schema: articleSchema(zone), meaning: (block: string) => block.trim() };
const writing = { zone, yes: 'ya', no: 'tidak' };
const read = (text: string) => readTextForm(text, kind, zone);
const write = (form: FormGroup) => writeTextForm(form, kind, writing);

const story = `---
title: Banjir di Tegal
# catatan redaktur
date: 17 Agustus 2015 14.30 WIB
section: nasional
topics: Banjir, Tegal
image:
  src: banjir.jpg
  caption: Warga mengungsi.
kunciLama: tetap
---

Air naik.

Warga mengungsi.

Bantuan datang.
`;

/** My changes joined with those that another has saved; the other's are made in the file itself. */
function joined(
  changes: FormGroup,
  theirs: string,
  choose: (clash: Clash) => 'mine' | 'theirs' | 'both' = () => {
    throw new Error('asked');
  },
): string {
  const base = read(story);
  return write(
    joinForms({ base, mine: { ...base, ...changes }, theirs: read(theirs) }, kind, choose),
  );
}

test('my field and their field, my block and their block are all in the file', () => {
  const theirs = story
    .replace('Tegal\n#', 'Tegal surut\n#')
    .replace('catatan redaktur', 'sudah dibaca')
    .replace('Bantuan datang.', 'Bantuan belum datang.');
  const changes = {
    section: 'daerah',
    [BODY]: 'Air surut.\n\nWarga mengungsi.\n\nBantuan datang.',
  };
  expect(joined(changes, theirs)).toBe(
    theirs.replace('nasional', 'daerah').replace('Air naik.', 'Air surut.'),
  );
});

test('what stands in groups and lists is joined part by part', () => {
  const theirs = story.replace('Warga mengungsi.\nkunci', 'Warga pulang.\nkunci');
  const changes = {
    image: { src: 'banjir.jpg', caption: 'Warga mengungsi.', credit: 'Rina' },
    topics: ['Banjir', 'Tegal', 'Rob'],
  };
  expect(joined(changes, theirs.replace('Banjir, Tegal', 'Banjir, Tegal, Pantura'))).toBe(
    theirs
      .replace('Warga pulang.', 'Warga pulang.\n  credit: Rina')
      .replace('topics: Banjir, Tegal', 'topics:\n  - Banjir\n  - Tegal\n  - Pantura\n  - Rob'),
  );
});

test('of another picture there is one question: caption and credit are of one of them', () => {
  const asked: (readonly string[])[] = [];
  const changes = { image: { src: 'surut.jpg', caption: 'Air surut.' } };
  const result = joined(
    changes,
    story.replace('Warga mengungsi.\nkunci', 'Warga pulang.\nkunci'),
    (clash) => {
      asked.push(clash.path);
      return 'mine';
    },
  );
  expect(asked).toEqual([['image']]);
  expect(read(result)['image']).toMatchObject({ src: 'surut.jpg', caption: 'Air surut.' });
});

test('where both changed the same, it is asked, and what is chosen stands', () => {
  const theirs = story
    .replace('Banjir di Tegal', 'Rob di Tegal')
    .replace('Air naik.', 'Air tinggi.');
  const changes = {
    title: 'Banjir Tegal',
    [BODY]: 'Air surut.\n\nWarga mengungsi.\n\nBantuan datang.',
  };
  const clashes: Clash[] = [];
  const choose = (choice: 'mine' | 'theirs' | 'both') => (clash: Clash) => {
    clashes.push(clash);
    return choice;
  };
  expect(joined(changes, theirs, choose('theirs'))).toBe(theirs);
  expect(clashes).toEqual([
    {
      path: ['title'],
      base: 'Banjir di Tegal',
      mine: 'Banjir Tegal',
      theirs: 'Rob di Tegal',
      canBeBoth: false,
    },
    { path: [BODY], base: 'Air naik.', mine: 'Air surut.', theirs: 'Air tinggi.', canBeBoth: true },
  ]);
  expect(joined(changes, theirs, choose('mine'))).toBe(
    story.replace('Banjir di Tegal', 'Banjir Tegal').replace('Air naik.', 'Air surut.'),
  );
  expect(joined(changes, theirs, (clash) => (clash.canBeBoth ? 'both' : 'mine'))).toBe(
    theirs
      .replace('Rob di Tegal', 'Banjir Tegal')
      .replace('Air tinggi.', 'Air tinggi.\n\nAir surut.'),
  );
});

test('a text that was only written with other signs is nobody’s edit', () => {
  const html = (block: string) => block.trim().replace(/_/g, '*');
  const typed = story.replace('Air naik.', 'Air *naik*.');
  const base = read(typed);
  const mine = { ...base, title: 'Banjir', [BODY]: String(base[BODY]).replace(/\*/g, '_') };
  const theirs = read(typed.replace('Air *naik*.', 'Air *surut*.'));
  const form = joinForms({ base, mine, theirs }, { ...kind, meaning: html }, () => {
    throw new Error('asked');
  });
  expect(write(form)).toBe(
    typed.replace('Air *naik*.', 'Air *surut*.').replace('Banjir di Tegal', 'Banjir'),
  );
});

const root = join(import.meta.dirname, '../../../../content/articles');
const stories = readdirSync(root, { recursive: true, encoding: 'utf8' })
  // Files of entries beside a story have no fields.
  .filter((file) => file.endsWith('.md') && !file.includes('.live'))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** Changes of a form's fields and of the blocks of its text, each by a mark that says whose it is. */
const FIELDS = ['title', 'description', 'dateline', 'label', 'permalink'] as const;
const picks = fc.record({
  story: fc.nat(stories.length - 1),
  fields: fc.array(fc.constantFrom('mine', 'theirs', 'nobody'), { minLength: 5, maxLength: 5 }),
  blocks: fc.array(fc.constantFrom('mine', 'theirs', 'nobody'), { minLength: 4, maxLength: 40 }),
});

test('of any story: edits of different fields and blocks are all written, and nothing else', () => {
  fc.assert(
    fc.property(picks, ({ story: at, fields, blocks }) => {
      const base = read(stories[at]!);
      const edit = (who: string, also = '') => ({
        ...base,
        ...Object.fromEntries(
          FIELDS.filter((_, n) => [who, also].includes(fields[n]!)).map((key, n) => [
            key,
            `baru ${n} ${key}`,
          ]),
        ),
        [BODY]: String(base[BODY])
          .split('\n\n')
          .map((block, n) =>
            [who, also].includes(blocks[n]!) && /^[A-Z]/.test(block)
              ? `Baru ${n}: ${block}`
              : block,
          )
          .join('\n\n'),
      });
      const theirs = read(write(edit('theirs')));
      const form = joinForms({ base, mine: edit('mine'), theirs }, kind, () => {
        throw new Error('asked');
      });
      const rename = (text: string) => text.replace(/baru \d /g, 'baru ');
      expect(rename(write(form))).toBe(rename(write(edit('mine', 'theirs'))));
    }),
  );
});
