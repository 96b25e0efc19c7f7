import { mistake } from './mistake.ts';
import { all, change, copy, inStory, move, OLD, put, STORY, withLines } from './paper.ts';

const COPY = 'articles/2026/11/banjir-salinan.md';

/** Names and addresses. */
export const nameMistakes = [
  mistake(
    'an unknown section',
    inStory('section: kota', 'section: kuliner'),
    'section/unknown hold',
    inStory('kuliner', 'kota'),
  ),
  mistake(
    'a section with a slip',
    inStory('section: kota', 'section: koda'),
    'section/unknown hold',
    'paste',
  ),
  mistake(
    'an unknown author',
    inStory('[budi]', '[siti]'),
    'author/unknown warn',
    put('authors/siti.yaml', 'name: Siti\n'),
  ),
  mistake('an author with a slip', inStory('[budi]', '[budy]'), 'author/unknown warn', 'paste'),
  mistake(
    'a file with spaces and capitals',
    move(STORY, 'articles/2026/11/Banjir Surut!.md'),
    'slug/odd hold',
    move('articles/2026/11/Banjir Surut!.md', 'articles/2026/11/banjir-surut.md'),
  ),
  mistake(
    'a permalink without its slash',
    withLines('permalink: 2026/11/banjir-surut'),
    'field/site-path hold',
    'paste',
  ),
  mistake(
    'a permalink with spaces',
    withLines('permalink: /banjir surut/'),
    'field/site-path hold',
    'paste',
  ),
  mistake(
    'a permalink that is a whole address',
    withLines('permalink: https://warta.example/banjir/'),
    'field/site-path hold',
    'paste',
  ),
  mistake(
    'a permalink that is an address without https',
    withLines('permalink: warta.example/kota/banjir-surut/'),
    'field/site-path hold',
    'paste',
  ),
  mistake(
    'a permalink of a section',
    withLines('permalink: /olahraga/'),
    'address/taken hold',
    inStory('permalink: /olahraga/\n', ''),
  ),
  mistake(
    'a permalink of a page',
    withLines('permalink: /tentang/'),
    'address/taken hold',
    inStory('permalink: /tentang/\n', ''),
  ),
  mistake(
    'a permalink that was copied from an old story',
    all(
      change(OLD, 'section:', 'permalink: /jembatan/\nsection:'),
      withLines('permalink: /jembatan/'),
    ),
    'address/twice hold',
    inStory('permalink: /jembatan/\n', ''),
  ),
  mistake(
    'the address of an old story',
    withLines('permalink: /2015/09/lama/'),
    'address/twice hold',
    inStory('permalink: /2015/09/lama/\n', ''),
  ),
  mistake(
    'a story copied as a template, permalink and all',
    all(
      withLines('permalink: /banjir/'),
      copy(STORY, COPY),
      change(COPY, 'Banjir surut di', 'Rob di'),
      change(
        COPY,
        'Air di Kota Lama mulai surut pada Sabtu pagi. Warga membersihkan rumah.',
        'Rob.',
      ),
    ),
    'address/twice hold',
    change(COPY, 'permalink: /banjir/\n', ''),
  ),
  mistake(
    'old addresses copied along',
    all(change(OLD, 'section:', 'aliases: [/dulu/]\nsection:'), withLines('aliases: [/dulu/]')),
    'alias/taken warn',
    inStory('aliases: [/dulu/]\n', ''),
  ),
  mistake(
    'the marks of an import copied along',
    all(
      change(OLD, 'section:', 'import: { from: wordpress, id: "5" }\nsection:'),
      withLines('import: { from: wordpress, id: "5" }'),
    ),
    '',
    inStory('import: { from: wordpress, id: "5" }\n', ''),
  ),
  mistake(
    'two old stories at one address',
    all(
      copy(OLD, 'articles/2015/09/b.md'),
      change('articles/2015/09/b.md', 'section:', 'permalink: /2015/09/lama/\nsection:'),
    ),
    'address/twice stop',
    put('articles/2015/09/b.md', undefined),
  ),
  mistake(
    'a page with the name of a section',
    put('pages/kota.md', '---\ntitle: Kota\n---\n\nIsi.\n'),
    'address/taken hold',
    move('pages/kota.md', 'pages/tentang-kota.md'),
  ),
  mistake('a topic nearly like another', inStory('[banjir]', '[Banjr]'), '', 'paste'),
];
