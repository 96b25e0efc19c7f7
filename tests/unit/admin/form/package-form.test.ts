import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORY_FIELDS } from '../../../../src/admin/config/collections.ts';
import { deepForm, flatForm } from '../../../../src/admin/form/flat-form.ts';
import { joinForms } from '../../../../src/admin/form/join-forms.ts';
import { ownForm, packageForm } from '../../../../src/admin/form/package-form.ts';
import { readTextForm, writeTextForm } from '../../../../src/admin/form/text-form.ts';
import { articleSchema } from '../../../../src/schema/schemas.ts';

const zone = 'Asia/Jakarta';
const kind = { schema: articleSchema(zone), meaning: (block: string) => block.trim() };
const root = join(import.meta.dirname, '../../../../content/articles');
const stories = readdirSync(root, { recursive: true, encoding: 'utf8' })
  // Files of entries beside a story have no fields.
  .filter((file) => file.endsWith('.md') && !file.includes('.live'))
  .map((file) => readFileSync(join(root, file), 'utf8'));

test('a form that went through the package is written as it was read', () => {
  const writing = { zone, yes: 'ya', no: 'tidak' };
  for (const text of stories) {
    const held = packageForm(readTextForm(text, kind, zone), STORY_FIELDS);
    expect(writeTextForm(ownForm(held), kind, writing)).toBe(text);
  }
});

test('a folded field that I changed is not lost when another saved meanwhile', () => {
  const text = '---\ntitle: Banjir\ndate: 2026-11-29\nsection: nasional\n---\n\nAir naik.\n';
  const held = (form: ReturnType<typeof deepForm>) =>
    flatForm(packageForm(form, STORY_FIELDS)) as Record<string, string>;
  const base = readTextForm(text, kind, zone);
  const mine = held({ ...base, lang: 'jv' });
  const theirs = held({ ...base, title: 'Banjir surut' });
  const own = (form: Record<string, unknown>) => ownForm(deepForm(form));
  const joined = joinForms(
    { base: own(held(base)), mine: own(mine), theirs: own(theirs) },
    kind,
    () => 'theirs',
  );
  expect(joined).toMatchObject({ title: 'Banjir surut', lang: 'jv' });
});
