import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { freeTextKeys } from '../../../src/schema/key-tree.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { validate } from '../../../src/schema/validate.ts';

const zone = 'Asia/Jakarta';

function read(schema: Parameters<typeof validate>[0], yaml: string) {
  const { value, locate, slips } = readYaml(yaml, 1, freeTextKeys(schema));
  expect(slips).toEqual([]);
  return validate(schema, value, { file: 'x', locate }, 'hold');
}

function rules(schema: Parameters<typeof validate>[0], yaml: string): string[] {
  return read(schema, yaml).findings.map(
    ({ line, column, rule, values }) => `${line}:${column} ${rule} ${JSON.stringify(values)}`,
  );
}

const site = siteSchema(zone);
const enough =
  'name: Warta: kabar\nurl: https://w.example\nlanguage: id\ntimeZone: Asia/Jakarta\nsections:\n  - id: nasional\n    name: Nasional\n';

function zoneNamed(name: string) {
  return rules(site, enough.replace('Asia/Jakarta', name));
}

describe('the site', () => {
  test('needs a name, an address, a language, a zone and sections', () => {
    expect(read(site, enough)).toMatchObject({
      value: {
        name: 'Warta: kabar',
        masthead: {},
        spam: { allow: [] },
        look: { font: 'serif' },
        sections: [{ id: 'nasional', name: 'Nasional' }],
      },
      findings: [],
    });
    expect(rules(site, 'name: W').map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'field/missing {"key":"url","lines":"url: https://warta.example"}',
      'field/missing {"key":"language","lines":"language: id"}',
      'field/missing {"key":"timeZone","lines":"timeZone: Asia/Jakarta"}',
    ]);
  });

  test('suggests the zone that was meant', () => {
    expect(zoneNamed('WITA')[0]).toContain('"suggestion":"Asia/Makassar"');
    expect(zoneNamed('Asia/Jakata')[0]).toContain('"suggestion":"Asia/Jakarta"');
    expect(zoneNamed('Bulan')[0]).toBe('4:11 field/time-zone {"key":"timeZone","value":"Bulan"}');
  });

  test('reads breaking news on the clock of the newsroom', () => {
    const { value } = read(
      site,
      `${enough}breaking:\n  text: Gempa: M6\n  until: 2026-11-22 21:00\n`,
    );
    expect(value).toMatchObject({
      breaking: { text: 'Gempa: M6', until: '2026-11-22T14:00:00.000Z' },
    });
  });

  test('has ids that can stand in an address', () => {
    expect(rules(site, enough.replace('id: nasional', 'id: Luar Negeri'))).toEqual([
      '6:9 field/id {"key":"sections.id","value":"Luar Negeri","suggestion":"luar-negeri"}',
    ]);
  });
});
