import { describe, expect, test } from 'vitest';
import { check as words } from '../../../src/words/id/check.ts';
import { SITE, article } from '../../content-folder.ts';
import { A, findingLines, read } from './reading.ts';

test('a section must be there; its name and capitals are forgiven', () => {
  const known = '"known":"nasional, internasional"';
  const of = (section: string) => findingLines({ [A]: article().replace('nasional', section) });
  expect(of('Internasional')).toEqual([]);
  expect(of('NASIONAL')).toEqual([]);
  expect(of('internasonal')).toEqual([
    `${A}:5:10 section/unknown hold {"value":"internasonal",${known},"suggestion":"internasional"}`,
  ]);
  expect(of('kuliner')).toEqual([`${A}:5:10 section/unknown hold {"value":"kuliner",${known}}`]);
});

test('of many sections one sentence names the first fifty', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `  - { id: rubrik-${at}, name: R${at} }\n`);
  const site = SITE.replace('sections:\n', `sections:\n${many.join('')}`);
  const [unknown] = findingLines({
    'site.yaml': site,
    [A]: article().replace('nasional', 'rubik-2999'),
  });
  expect(unknown).toContain('rubrik-49, …"');
  expect(unknown).toContain('"suggestion":"rubrik-2999"');
  expect(unknown!.length).toBeLessThan(1000);
});

test('a topic need not be declared, but a near miss of a declared one is told', () => {
  const topics =
    '- { id: suriah, name: Suriah, aliases: [Syria] }\n- { id: as, name: Amerika Serikat }\n';
  const of = (line: string) =>
    findingLines({ 'topics.yaml': topics, [A]: article(`topics: ${line}`) });
  expect(of('Suriah, suriah, Syria, Amerika Serikat, as, Rusia, At')).toEqual([]);
  // The edition takes them for the same topic.
  expect(of('Rusia, SURIAH, syria')).toEqual([]);
  expect(of('[Rusia, amerika-serikat, Amerika Serkat]')).toEqual([
    `${A}:6:34 topic/near warn {"value":"Amerika Serkat","suggestion":"Amerika Serikat"}`,
  ]);
});

test('topics may not share a word', () => {
  const topics =
    '- { id: suriah, name: Suriah }\n- { id: syria, name: Syria, aliases: SURIAH }\n- { id: x }\n';
  expect(findingLines({ 'topics.yaml': topics })).toEqual([
    'topics.yaml:2:38 topic/duplicate hold {"value":"SURIAH","other":"suriah"}',
    'topics.yaml:3:3 field/missing hold {"key":"name","lines":"- id: x\\n  name: X"}',
  ]);
  // One that lacks a name keeps its page meanwhile.
  const ids = read({ 'topics.yaml': topics }).topics.map(({ id }) => id);
  expect(ids).toEqual(['suriah', 'x']);
});

test('what may be two people is said, with the way to write them', () => {
  const of = (line: string) => findingLines({ [A]: article(`authors: ${line}`) });
  const people = (value: string, ...names: string[]) =>
    `${A}:6:10 author/several warn ${JSON.stringify({ value, people: names })}`;
  expect(of('Ratna dan Budi')).toEqual([people('Ratna dan Budi', 'Ratna', 'Budi')]);
  expect(of('Ratna & Budi')).toEqual([people('Ratna & Budi', 'Ratna', 'Budi')]);
  expect(of('Dr. Ratna, M.Si., Budi')).toEqual([
    people('Dr. Ratna, M.Si., Budi', 'Dr. Ratna, M.Si.', 'Budi'),
  ]);
  expect(of('Dr. Ratna Wulandari, M.Si.')).toEqual([
    expect.stringContaining('author/unknown warn {"value":"Dr. Ratna Wulandari, M.Si."'),
  ]);
  // What it says to write is read as it says.
  const { fix } = words.rules['author/several'];
  const value = 'Dr. Ratna, M.Si., Budi';
  const line = /authors: .*$/.exec(fix({ value, people: ['Dr. Ratna, M.Si.', 'Budi'] }))![0];
  expect(read({ [A]: article(line) }).articles[0]!.authors).toEqual([
    { id: 'Dr. Ratna, M.Si.' },
    { id: 'Budi' },
  ]);
});

test('an author without a file is told, one of its name is found', () => {
  const files = { 'authors/desk-nasional.yaml': 'name: Desk Nasional' };
  const of = (line: string) => findingLines({ ...files, [A]: article(`authors: ${line}`) });
  expect(of('desk nasional')).toEqual([]);
  expect(of('[desk-nasonal, Budi Santoso]')).toEqual([
    `${A}:6:11 author/unknown warn {"value":"desk-nasonal","suggestion":"desk-nasional","id":"desk-nasonal"}`,
    `${A}:6:25 author/unknown warn {"value":"Budi Santoso","id":"budi-santoso"}`,
  ]);
  expect(read({ ...files, [A]: article('authors: Budi Santoso') }).articles[0]!.authors).toEqual([
    { id: 'Budi Santoso' },
  ]);
});

test('stories are named by id, or by a slug that is one’s alone', () => {
  const files = {
    'articles/2014/01/banjir.md': article(),
    'articles/2015/01/banjir.md': article(),
    'articles/2015/01/gempa.md': article(),
  };
  const of = (lines: string) => findingLines({ ...files, [A]: article(lines) });
  expect(of('related: [2014/01/banjir, gempa]\ntranslationOf: gempa')).toEqual([]);
  expect(of('related: [banjir, 2014/01/bnjir, 2013/gempa.md, x]')).toEqual([
    `${A}:6:11 story/ambiguous warn {"key":"related","value":"banjir","choices":"2014/01/banjir, 2015/01/banjir"}`,
    `${A}:6:19 story/unknown warn {"key":"related","value":"2014/01/bnjir","suggestion":"2014/01/banjir"}`,
    `${A}:6:34 story/unknown warn {"key":"related","value":"2013/gempa.md","suggestion":"2015/01/gempa"}`,
    `${A}:6:49 story/unknown warn {"key":"related","value":"x"}`,
  ]);
  expect(of('translationOf: gmpa\nreplies:\n  - { time: 2015-09-17, article: zz }')).toEqual([
    `${A}:6:16 story/unknown warn {"key":"translationOf","value":"gmpa","suggestion":"gempa"}`,
    `${A}:8:34 story/unknown warn {"key":"replies.article","value":"zz"}`,
  ]);
});

describe('pictures and documents', () => {
  const beside = {
    'articles/2015/09/peta.jpg': 'x',
    'files/logo.svg': 'x',
    'articles/2015/08/lama.png': 'x',
  };
  const of = (body: string, lines = '') => findingLines({ ...beside, [A]: article(lines, body) });
  const alt = '"K (Foto: AP)"';

  test('are found beside the story, in other folders and at the root', () => {
    expect(
      of(
        `![a](peta.jpg ${alt}) ![a](./peta.jpg?x=1 ${alt}) ![a](../08/lama.png ${alt}) ![a](/logo.svg ${alt})`,
      ),
    ).toEqual([]);
  });

  test('are missed where they are not, with the name that was meant', () => {
    expect(
      of(
        `Teks ![a](peta.jpeg ${alt})\n![a](Peta.jpg ${alt})\n![a](x ${alt})\n![a](../../../x.jpg ${alt})`,
      ),
    ).toEqual([
      `${A}:8:6 picture/missing hold {"src":"peta.jpeg","suggestion":"peta.jpg"}`,
      `${A}:9:1 picture/missing hold {"src":"Peta.jpg","suggestion":"peta.jpg"}`,
      `${A}:10:1 picture/missing hold {"src":"x"}`,
      `${A}:11:1 picture/missing hold {"src":"../../../x.jpg"}`,
    ]);
    expect(of('x', 'image: { src: foto.jpg, alt: a, credit: b }')).toEqual([
      `${A}:6:15 picture/missing hold {"src":"foto.jpg"}`,
    ]);
  });

  test('on other sites are not shown', () => {
    expect(of(`![a](https://x.example/a.jpg ${alt})`)).toEqual([
      `${A}:8:1 picture/remote warn {"src":"https://x.example/a.jpg"}`,
    ]);
  });

  test('that are linked must be there too', () => {
    expect(
      of('[a](putusan.pdf) [b](https://x.example/a.pdf) [c](/2015/08/lama.html) [d](#e)'),
    ).toEqual([`${A}:8:1 document/missing warn {"src":"putusan.pdf"}`]);
  });

  test('lack words that readers need', () => {
    expect(of('![](peta.jpg)', 'image: peta.jpg')).toEqual([
      `${A}:6:8 picture/no-alt warn {"src":"peta.jpg"}`,
      `${A}:6:8 picture/no-credit warn {"src":"peta.jpg"}`,
      `${A}:9:1 picture/no-alt warn {"src":"peta.jpg"}`,
      `${A}:9:1 picture/no-credit warn {"src":"peta.jpg"}`,
    ]);
  });
});

test('an update before the publication, and a story without text, are told', () => {
  const nested = findingLines({ [A]: article('updated:\n  time: 15/9/2015\n  what: x', '') });
  expect(nested.join()).toContain(`${A}:7:9 updated/before-date warn {"updated":"15/9/2015"`);
  expect(findingLines({ [A]: article('updated: 15/9/2015', '') })).toEqual([
    `${A}:1:1 body/empty warn {}`,
    `${A}:6:10 updated/before-date warn {"updated":"15/9/2015","date":"2015-09-16 19:41"}`,
  ]);
});

function sectionFindings(sections: string, more = ''): string[] {
  const start = SITE.slice(0, SITE.indexOf('sections:'));
  return findingLines({ 'site.yaml': `${start}sections:\n${sections}${more}` });
}

describe('sections', () => {
  test('are ids of their own, with parents one level up', () => {
    expect(
      sectionFindings(
        `  - { id: a, name: A }
  - { id: a, name: B }
  - { id: search, name: C }
  - { id: b, name: B, parent: a }
  - { id: c, name: C, parent: b }
  - { id: olahraga, name: O }
  - { id: e, name: E, parent: olaraga }
`,
        'importSection: olahrga\n',
      ),
    ).toEqual([
      'site.yaml:7:11 section/duplicate stop {"id":"a"}',
      'site.yaml:8:11 section/reserved stop {"id":"search"}',
      'site.yaml:10:31 section/parent-deep stop {"id":"c","parent":"b"}',
      'site.yaml:12:31 section/parent-unknown stop {"id":"e","parent":"olaraga","suggestion":"olahraga"}',
      'site.yaml:13:16 section/import-unknown stop {"value":"olahrga","suggestion":"olahraga"}',
    ]);
  });

  test('are needed', () => {
    expect(sectionFindings('')).toEqual(['site.yaml:5:1 section/none stop {}']);
  });
});

test('a logo must be there, and is published', () => {
  const site = `${SITE}look:\n  logo: logo.svg\n`;
  expect(findingLines({ 'site.yaml': site })).toEqual([
    'site.yaml:9:9 logo/missing warn {"src":"logo.svg"}',
  ]);
  expect(read({ 'site.yaml': site, 'logo.svg': 'x' })).toMatchObject({
    findings: [],
    assets: [{ file: 'logo.svg', kind: 'picture' }],
  });
});
