import { expect, test } from 'vitest';
import type { Clash } from '../../../../src/admin/form/join-forms.ts';
import { joinForms } from '../../../../src/admin/form/join-forms.ts';
import {
  readTopicsForm,
  TOPICS,
  topicsSchema,
  writeTopicsForm,
} from '../../../../src/admin/form/topics-form.ts';
import type { FormGroup } from '../../../../src/admin/form/shown-value.ts';
import { readYamlForm, writeYamlForm } from '../../../../src/admin/form/yaml-form.ts';
import { authorSchema } from '../../../../src/schema/schemas.ts';

const zone = 'Asia/Jakarta';
const writing = { zone, yes: 'ya', no: 'tidak' };
const never = (): never => {
  throw new Error('asked');
};

test('of an author what either changed is changed, and the notes of the file stay', () => {
  const read = (text: string) => readYamlForm(text, authorSchema, zone);
  const text = '# penulis\nname: Rina\nbio: Wartawan.\nkunciLama: tetap\n';
  const theirs = read(text.replace('name: Rina', 'name: Rina Sari'));
  const base = read(text);
  const mine = { ...base, bio: 'Redaktur.' };
  const joined = joinForms({ base, mine, theirs }, { schema: authorSchema }, never);
  expect(writeYamlForm(joined, authorSchema, writing)).toBe(
    '# penulis\nname: Rina Sari\nbio: Redaktur.\nkunciLama: tetap\n',
  );
  expect(Object.hasOwn(joined, 'body')).toBe(false);
});

test('of topics each is joined by itself; one that both changed is a question', () => {
  const read = (text: string) => readTopicsForm(text, zone);
  const text = '# topik\n- id: pemilu\n  name: Pemilu\n- id: rob\n  name: Rob\n';
  const base = read(text);
  const withNames = (names: string[]): FormGroup => ({
    ...base,
    [TOPICS]: names.map((name, at) => ({ ...(base[TOPICS] as FormGroup[])[at], name })),
  });
  const join = (mine: FormGroup, theirs: string, choose: (clash: Clash) => 'mine' | 'theirs') =>
    writeTopicsForm(
      joinForms({ base, mine, theirs: read(theirs) }, { schema: topicsSchema }, choose),
      writing,
    );
  const theirs = text.replace('Rob', 'Banjir rob');
  expect(join(withNames(['Pemilu 2029', 'Rob']), theirs, never)).toBe(
    theirs.replace('name: Pemilu', 'name: Pemilu 2029'),
  );
  expect(join(withNames(['Pemilu', 'Air pasang']), theirs, () => 'mine')).toBe(
    text.replace('Rob', 'Air pasang'),
  );
});
