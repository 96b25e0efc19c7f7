import { AUTHORS } from './make-article.ts';
import { openRandom } from './random.ts';
import { FAMILY, GIVEN } from './words/people.ts';
import { THINGS } from './words/things.ts';
import { TOPICS } from './words/topics.ts';

const upper = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Everything of a content folder but its articles: path to text. */
export function newsroomFiles(seed: number): Map<string, string> {
  const files = new Map<string, string>();
  const sections = Object.entries(THINGS).map(
    ([id, things]) =>
      `  - id: ${id}\n    name: ${upper(id)}\n    description: Berita tentang ${things.slice(0, 3).join(', ')}.\n`,
  );
  files.set(
    'site.yaml',
    `name: Kabar Uji
url: https://kabar-uji.example
language: id
timeZone: Asia/Jakarta
description: Berita buatan untuk mengukur kecepatan.
sections:
${sections.join('')}masthead:
  company: PT Kabar Uji
  address: Jalan Contoh 1, Jakarta
  responsible: Penanggung Jawab Uji
  editor: Redaktur Uji
  email: redaksi@kabar-uji.example
`,
  );
  files.set('topics.yaml', TOPICS.map(({ id, name }) => `- id: ${id}\n  name: ${name}\n`).join(''));
  const random = openRandom(seed, -2);
  for (let number = 1; number <= AUTHORS; number++) {
    const name = `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;
    files.set(
      `authors/penulis-${number}.yaml`,
      `name: ${name}\nkind: person\nbio: Wartawan Kabar Uji sejak ${1990 + random.below(30)}.\n`,
    );
  }
  return files;
}
