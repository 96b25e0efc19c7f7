import { expect, test } from 'vitest';
import { readTextForm, writeTextForm } from '../../../../src/admin/form/text-form.ts';
import { articleSchema } from '../../../../src/schema/schemas.ts';

const zone = 'Asia/Jakarta';
const writing = { zone, yes: 'ya', no: 'tidak' };
const kind = { schema: articleSchema(zone), meaning: (block: string) => block };
const file = (withdrawn: string): string =>
  `---\ntitle: Rob\ndate: 2026-11-20\nsection: nasional\n${withdrawn}---\n\nAir.\n`;
const read = (withdrawn: string) => readTextForm(file(withdrawn), kind, zone);
const written = (before: string, withdrawn: object | undefined): string =>
  writeTextForm({ ...read(before), withdrawn: withdrawn as never }, kind, writing);

const EMPTY = { time: '', reason: '', erase: false };

const FORMS: [typed: string, shown: object | undefined][] = [
  ['withdrawn: ya\n', EMPTY],
  ['withdrawn: true\n', EMPTY],
  ['withdrawn:\n', EMPTY],
  ['withdrawn: tidak\n', undefined],
  ['', undefined],
  ['withdrawn: erase\n', { ...EMPTY, erase: true }],
  ['withdrawn: 20 November 2026 10.00 WIB\n', { ...EMPTY, time: '2026-11-20 10:00' }],
  [
    'withdrawn: Sumber menarik keterangannya.\n',
    { ...EMPTY, reason: 'Sumber menarik keterangannya.' },
  ],
  [
    'withdrawn: { time: 2026-11-20 10:00, erase: ya }\n',
    { time: '2026-11-20 10:00', reason: '', erase: true },
  ],
];

test.each(FORMS)('%j is shown as what it means, and stays as typed', (typed, shown) => {
  const form = read(typed);
  expect(form['withdrawn']).toEqual(shown);
  expect(writeTextForm(form, kind, writing)).toBe(file(typed));
  expect(writeTextForm({ ...form, title: 'Rob naik' }, kind, writing)).toBe(
    file(typed).replace('Rob', 'Rob naik'),
  );
});

test('what is edited keeps the form where it can, and is a group where it cannot', () => {
  const reason = 'Sumber keliru.';
  expect(written('withdrawn: ya\n', { ...EMPTY, reason })).toBe(file(`withdrawn: ${reason}\n`));
  expect(written('withdrawn: ya\n', { ...EMPTY, reason, time: '2026-11-21 09:00' })).toBe(
    file(`withdrawn:\n  time: 2026-11-21 09:00\n  reason: ${reason}\n`),
  );
  expect(written(`withdrawn: ${reason}\n`, EMPTY)).toBe(file('withdrawn: ya\n'));
  const group = 'withdrawn:\n  time: 20 November 2026 10.00 WIB\n  catatan: tetap\n';
  expect(written(group, { ...EMPTY, time: '2026-11-20 10:00', reason })).toBe(
    file(group.replace('  catatan', `  reason: ${reason}\n  catatan`)),
  );
});

test.each(FORMS.filter(([, shown]) => shown !== undefined))(
  'a story that is shown again has no %j left',
  (typed) => {
    expect(written(typed, undefined)).toBe(file(''));
  },
);

test('a story that is taken down is so whatever is said, or nothing', () => {
  expect(written('', EMPTY)).toBe(file('withdrawn: ya\n'));
  expect(written('withdrawn: tidak\n', EMPTY)).toBe(file('withdrawn: ya\n'));
  expect(written('', { ...EMPTY, erase: true })).toBe(file('withdrawn:\n  erase: ya\n'));
});
