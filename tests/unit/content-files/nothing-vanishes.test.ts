import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { article, contentFolder } from '../../content-folder.ts';

const OLD = 'articles/2015/09/lama.md';
const NOW = new Date('2015-09-16T15:00:00Z');

const conflict = `- id: banjir
  name: Banjir
<<<<<<< HEAD
- id: pemilu
  name: Pemilu
=======
- id: pilkada
  name: Pilkada
>>>>>>> 3f2a1bc
`;
const noDash = '- id: banjir\n  name: Banjir\n  id: cuaca\n  name: Cuaca\n';

function read(files: Readonly<Record<string, string>>, published?: readonly string[]) {
  const root = contentFolder({ [OLD]: article('topics: [banjir]'), ...files });
  const wasPublished = published && ((file: string) => published.includes(file));
  const { content } = readContent({ root, now: NOW, wasPublished });
  return content;
}

const effects = (file: string, text: string, published?: readonly string[]) => [
  ...new Set(
    read({ [file]: text }, published)
      .findings.filter((one) => one.file === file)
      .map(({ effect }) => effect),
  ),
];

describe('topics that cannot be read', () => {
  test.each([conflict, noDash, 'id: banjir\nname: Banjir\n'])(
    'stop the build where something is out, or old: %j',
    (text) => {
      expect(effects('topics.yaml', text, [OLD])).toEqual(['stop']);
      expect(effects('topics.yaml', text, [])).toEqual(['hold']);
    },
  );

  test('of which one alone is broken leave all others, and what is sound of that one', () => {
    const text = '- id: banjir\n- id: Pasar Baru\n  name: Pasar\n- id: kota\n  name: Kota\n';
    const { topics, findings } = read({ 'topics.yaml': text }, [OLD]);
    expect(topics.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'banjir banjir',
      'pasar-baru Pasar',
      'kota Kota',
    ]);
    expect(findings.filter(({ effect }) => effect === 'stop')).toEqual([]);
  });
});

test.each([
  'name: Budi Santoso\nsocial: [a\n',
  'name: Budi Santoso\nphoto: [a, b]\n',
  'name: Budi Santoso\n\nname: Siti Aminah\n',
  '<<<<<<< HEAD\nname: "Budi Santoso"\n=======\nname: Budi S.\n>>>>>>> 3f2a1bc\n',
])('an author keeps the name while the file is broken: %j', (text) => {
  const { authors, findings } = read({ 'authors/budi.yaml': text });
  expect(authors).toMatchObject([{ id: 'budi', name: 'Budi Santoso' }]);
  expect(
    findings.some(({ file, effect }) => file === 'authors/budi.yaml' && effect === 'hold'),
  ).toBe(true);
});
