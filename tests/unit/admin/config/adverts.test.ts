import { expect, test } from 'vitest';
import { collectionsOf } from '../../../../src/admin/config/collections.ts';
import { readYamlForm, writeYamlForm } from '../../../../src/admin/form/yaml-form.ts';
import { deskDataOf } from '../../../../src/build/editor/desk-data-of.ts';
import { advertSchema } from '../../../../src/schema/advert.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { DESK } from '../../../support/admin/desk-data.ts';
import { aSite } from '../../../support/edition.ts';

const names = (desk: typeof DESK): string[] =>
  collectionsOf(desk, wordsIn('id').admin, { today: '2026-11-22', month: undefined }).map(
    ({ name }) => name,
  );

test('the desk lists adverts where there are any', () => {
  expect(names(DESK)).not.toContain('adverts');
  expect(names({ ...DESK, hasAdverts: true })).toContain('adverts');
  const content = { site: aSite, authors: [], articles: [], topics: [] };
  const settings = { siteUrl: undefined, basePath: undefined, now: '2026-11-22T00:00:00Z' };
  const editor = { backend: 'github' } as never;
  expect(deskDataOf(content, editor, settings as never)).not.toHaveProperty('hasAdverts');
  expect(
    deskDataOf({ ...content, adverts: [{} as never] }, editor, settings as never),
  ).toMatchObject({ hasAdverts: true });
});

test('an advert goes through the form as it was written', () => {
  const zone = 'Asia/Jakarta';
  const schema = advertSchema(zone);
  const file =
    'client: Toko: Rejeki\n# sampai akhir bulan\nuntil: 31 Desember 2026\nplaces: depan, akhir\nweight: 2\n';
  const form = readYamlForm(file, schema, zone);
  const writing = { zone, yes: 'ya', no: 'tidak' };
  expect(writeYamlForm(form, schema, writing)).toBe(file);
  const changed = writeYamlForm({ ...form, title: 'Diskon' }, schema, writing);
  expect(changed).toBe(file.replace('\n', '\ntitle: Diskon\n'));
});
