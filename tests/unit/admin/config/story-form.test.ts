import type { Field } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { collectionsOf } from '../../../../src/admin/config/collections.ts';
import { withMore, withoutMore } from '../../../../src/admin/form/more-fields.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { DESK } from '../../../support/admin/desk-data.ts';

type Shown = Field & { readonly fields?: readonly Shown[]; readonly hint?: string };
const formIn = (language: 'id' | 'en'): readonly Shown[] => {
  const { admin } = wordsIn(language);
  const moment = { today: '2026-11-29', month: undefined };
  const [month] = collectionsOf({ ...DESK, language }, admin, moment);
  return (month as { fields: Shown[] }).fields;
};
const form = formIn('id');
const named = (name: string, fields = form) => fields.find((field) => field.name === name)!;

test('a form begins as a story is written, and closes what few stories need', () => {
  const names = form.map(({ name }) => name).filter((name) => name !== 'fileAsRead');
  expect(names).toEqual([
    ...['title', 'section', 'body', 'image', 'description', 'topics', 'authors', 'dateline'],
    ...[
      'date',
      'draft',
      'review',
      'reviewNote',
      'featured',
      'updated',
      'corrections',
      'withdrawn',
      'more',
    ],
  ]);
  expect(named('more')).toMatchObject({ widget: 'object', collapsed: true });
});

test('a story begins as a draft of now on the clock of the newsroom, and is not withdrawn without a reason', () => {
  expect(named('draft')).toMatchObject({ default: true });
  expect(named('date')).toMatchObject({ default: '{{now}}', input_timezone: 'Asia/Jakarta' });
  const { fields: correction } = named('corrections');
  expect(named('time', correction)).toMatchObject({ default: '{{now}}' });
  const { fields: withdrawal } = named('withdrawn');
  expect(named('reason', withdrawal)).toMatchObject({ required: true });
  expect(named('time', withdrawal)).toMatchObject({ default: '{{now}}' });
});

const all = (fields: readonly Shown[]): Shown[] =>
  fields.flatMap((field) => [field, ...all(field.fields ?? [])]);

test.each(['id', 'en'] as const)('hints are short and speak of no files (%s)', (language) => {
  for (const { name, hint } of all(formIn(language))) {
    expect(hint ?? '', name).not.toMatch(/site\.yaml|featuredUntil|`|<|^ya /);
    expect((hint ?? '').length, `${name}: ${hint}`).toBeLessThanOrEqual(130);
  }
});

test('fields that few stories need stand in a group of the form and not of the file', () => {
  const flat = { title: 'a', lang: 'en', fileAsRead: 'x' };
  const packed = withMore(flat, new Set(['title', 'fileAsRead']));
  expect(packed).toEqual({ title: 'a', fileAsRead: 'x', more: { lang: 'en' } });
  expect(withoutMore(packed)).toEqual(flat);
  expect(withoutMore(flat)).toEqual(flat);
});
