import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/markdown/front-matter/read-yaml.ts';

const SETTINGS = `name: Warta
language: id
sections:
  - id: kota
    name: Kota
  - id: olahraga
    name: Olahraga
masthead:
  company: PT Warta
  email: redaksi@warta.example
look:
  font: serif
topics: [air, pasar]
`.split('\n');

/** Each line with one thing wrong. */
const slips: readonly [name: string, (line: string) => string][] = [
  ['a space too few', (line) => line.replace(/^ /, '')],
  ['a space too many', (line) => ` ${line}`],
  ['a tab', (line) => line.replace(/^ {2}/, '\t')],
  ['no space after the colon', (line) => line.replace(/: (?=[\w[])/, ':')],
  ['an equals sign', (line) => line.replace(/: (?=\w)/, ' = ')],
  ['an open quotation mark', (line) => line.replace(/: (?=\w)/, ': "')],
  ['an open bracket', (line) => line.replace(']', '')],
];

const read = (lines: readonly string[]) => readYaml(lines.join('\n'), 1, new Set());

describe.each(slips)('%s', (_name, slip) => {
  test('is mended by the line that is suggested, wherever one is', () => {
    let suggested = 0;
    for (const [at, line] of SETTINGS.entries()) {
      const lines = SETTINGS.with(at, slip(line));
      const fault = read(lines).slips.find(({ code }) => code !== 'duplicate-key');
      if (fault?.lines === undefined) continue;
      suggested += 1;
      const mended = lines.with(fault.line - 1, fault.lines);
      expect([lines[fault.line - 1], read(mended).slips]).toEqual([lines[fault.line - 1], []]);
    }
    expect(suggested).toBeGreaterThan(0);
  });
});
