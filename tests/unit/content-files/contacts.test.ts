import { expect, test } from 'vitest';
import { parseSite } from '../../../src/content-files/parse/site.ts';
import { describe as say } from '../../../src/problems/describe.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { SITE } from '../../content-folder.ts';

const findingsOf = (line: string) => parseSite(`${SITE}masthead:\n  ${line}\n`).findings;

test.each([
  'email: redaksi@kabar.id',
  'email: redaksi@kabar.id, iklan@kabar.id',
  'whatsapp: 0812-3456-7890',
  'whatsapp: +62 812 0000 0000',
  'whatsapp:',
])('%s is in order', (line) => {
  expect(findingsOf(line)).toEqual([]);
});

test.each([
  ['email: redaksi at kabar.id', '“redaksi at kabar.id” di email bukan alamat surel'],
  ['email: redaksi@kabar', '“redaksi@kabar” di email bukan alamat surel'],
  ['whatsapp: 0812-1111-2222 / 0813-1111-2222', 'di whatsapp bukan satu nomor'],
  ['whatsapp: "08xx"', '“08xx” di whatsapp bukan satu nomor'],
])('%s is told at its line, and stops nobody', (line, told) => {
  const findings = findingsOf(line);
  expect(findings.map((one) => [one.line, one.column > 1, one.effect])).toEqual([
    [9, true, 'warn'],
  ]);
  expect(say(findings[0]!, wordsIn('id').check).message).toContain(told);
});
