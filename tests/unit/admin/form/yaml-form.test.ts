import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NotWritable } from '../../../../src/admin/form/fields-of-form.ts';
import { readYamlForm, writeYamlForm } from '../../../../src/admin/form/yaml-form.ts';
import { authorSchema, siteSchema } from '../../../../src/schema/schemas.ts';

const zone = 'Asia/Jakarta';
const writing = { zone, yes: 'ya', no: 'tidak' };
const site = readFileSync(join(import.meta.dirname, '../../../../content/site.yaml'), 'utf8');

test('saving settings that were not edited changes no byte', () => {
  const schema = siteSchema(zone);
  expect(writeYamlForm(readYamlForm(site, schema, zone), schema, writing)).toBe(site);
});

test('a strip of breaking news is added to the settings, and nothing else is other', () => {
  const schema = siteSchema(zone);
  const plain = 'name: Kabar # nama\nurl: https://kabar.example\nsections: [nasional]\n';
  const form = {
    ...readYamlForm(plain, schema, zone),
    breaking: { text: 'Banjir: rob naik', link: '', time: '', until: '2026-11-29 21:00' },
  };
  expect(writeYamlForm(form, schema, writing)).toBe(
    `${plain}breaking:\n  text: Banjir: rob naik\n  until: 2026-11-29 21:00\n`,
  );
});

test('a new author is written plainly, a broken file not at all', () => {
  const form = { name: 'Rina Sari', kind: 'person', photo: '', bio: '', email: '', links: [] };
  expect(writeYamlForm(form, authorSchema, writing)).toBe('name: Rina Sari\n');
  const broken = readYamlForm('name: Rina\nlinks: [x\n', authorSchema, zone);
  expect(() => writeYamlForm({ ...broken, name: 'Rani' }, authorSchema, writing)).toThrow(
    NotWritable,
  );
});
