import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { checkContent } from '../../../src/newsroom/check/check-content.ts';
import { mendText } from '../../../src/newsroom/check/fix/mend-text.ts';
import { describe as inWords } from '../../../src/problems/describe.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { article, contentFolder, SITE } from '../../content-folder.ts';

const now = new Date('2015-09-17T00:00:00Z');
const A = 'articles/2015/09/a.md';

const conflict = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> meja-malam`;

function found(files: Readonly<Record<string, string>>): string[] {
  const { findings } = readContent({ root: contentFolder(files), now }).content;
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, rule, effect }) => `${file}:${line} ${rule} ${effect}`);
}

describe('two versions that Git left', () => {
  test.each([
    ['in a text', article('', conflict('Air surut.', 'Air naik.')), 8],
    ['in the fields', article(conflict('draft: false', 'draft: true')), 6],
    ['from the first line on', conflict(article(), article('featured: 1')), 1],
    ['with line ends of Windows', article('', conflict('A.', 'B.')).replaceAll('\n', '\r\n'), 8],
  ])('%s hold the story and are all that is said', (_name, text, line) => {
    expect(found({ [A]: text })).toEqual([`${A}:${line} file/conflict hold`]);
  });

  test('a mark that was left behind holds it too', () => {
    expect(found({ [A]: article('', 'Air surut.\n\n>>>>>>> meja-malam') })).toEqual([
      `${A}:10 file/conflict-mark hold`,
    ]);
  });

  test('stop in the settings and are named in every other file', () => {
    const site = SITE.replace('name: Warta', conflict('name: Warta', 'name: Kabar'));
    expect(found({ 'site.yaml': site })).toEqual(['site.yaml:1 file/conflict stop']);
    const files = {
      'topics.yaml': conflict('- { id: a, name: A }', '- { id: b, name: B }'),
      'authors/budi.yaml': conflict('name: Budi', 'name: Budi S.'),
      'pages/tentang.md': `---\ntitle: Tentang\n---\n\n${conflict('Satu.', 'Dua.')}\n`,
    };
    expect(found(files)).toEqual([
      'authors/budi.yaml:1 file/conflict hold',
      'pages/tentang.md:5 file/conflict hold',
      'topics.yaml:1 file/conflict hold',
    ]);
  });

  test('a story that is taken down goes all the same', () => {
    const text = article('withdrawn: ya', conflict('Satu.', 'Dua.'));
    const { content } = readContent({ root: contentFolder({ [A]: text }), now });
    expect(content.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.findings.map(({ rule }) => rule)).toContain('file/conflict');
  });

  test('an editor reads both versions, and nothing is mended before one is chosen', async () => {
    const text = article('', `##Judul\n\n${conflict('Awal.\nAir surut.', 'Awal.\nAir naik.')}`);
    const { findings } = await checkContent({ root: contentFolder({ [A]: text }), now });
    const said = findings.filter(({ file }) => file === A);
    expect(said.map(({ rule }) => rule)).toEqual(['file/conflict']);
    const { message, fix } = inWords(said[0]!, wordsIn('id').check);
    expect(`${message}\n${fix}`).toBe(
      'Baris 10 sampai 16 berisi dua versi sekaligus, karena dua orang mengubah bagian yang sama dan Git tidak tahu mana yang benar.\n' +
        'Pilih salah satu: “Air surut.” (di atas =======) atau “Air naik.” (di bawahnya, dari meja-malam). Hapus versi yang lain, lalu hapus baris <<<<<<<, ======= dan >>>>>>>.',
    );
    const around = { ownHosts: [], newAddress: () => undefined };
    expect(mendText(text, [], around).text).toBe(text);
  });
});
