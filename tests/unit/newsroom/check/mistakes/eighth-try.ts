import { forgiven, mistake } from './mistake.ts';
import { all, inStory, move, paper, put, STORY, withLines, withText } from './paper.ts';

const PICTURE = 'articles/2026/11/banjir.jpg';
const as = (file: string) =>
  all(move(STORY, file), move(PICTURE, file.replace(/[^/]+$/, 'banjir.jpg')));
const draft = (line: string) => inStory(line, 'draft: ya');

/** What keeps a story back in words of its own, and words to colleagues in what readers would see. */
export const eighthTryMistakes = [
  mistake('darft: ya', withLines('darft: ya'), 'field/keeps-back hold', draft('darft: ya')),
  mistake('draft?: ya', withLines('draft?: ya'), 'field/keeps-back hold', draft('draft?: ya')),
  mistake(
    'publised: false',
    withLines('publised: false'),
    'field/keeps-back hold',
    draft('publised: false'),
  ),
  mistake(
    'status: menunggu editor',
    withLines('status: menunggu editor'),
    'field/keeps-back hold',
    draft('status: menunggu editor'),
  ),
  mistake(
    'an embargo until a time to come',
    withLines('embargo: 25 Desember 2026 10.00 WIB'),
    'field/embargo hold',
    all(
      inStory('embargo: 25 Desember 2026 10.00 WIB\n', ''),
      inStory('date: 2026-11-28 08:30', 'date: 2026-12-25 10:00'),
    ),
  ),
  mistake(
    'publishDate in the future',
    withLines('publishDate: 2026-12-25'),
    'field/embargo hold',
    all(
      inStory('publishDate: 2026-12-25\n', ''),
      inStory('date: 2026-11-28 08:30', 'date: 2026-12-25 00:00'),
    ),
  ),
  mistake(
    'an embargo that is over',
    withLines('embargo: 28 November 2026 07.00 WIB'),
    'field/unknown warn',
    () => paper,
  ),
  mistake(
    'an embargo without a time',
    withLines('embargo: ya'),
    'field/keeps-back hold',
    draft('embargo: ya'),
  ),
  mistake(
    'a folder of drafts',
    as('articles/draf/banjir.md'),
    'story/marked-draft hold',
    () => paper,
  ),
  mistake(
    'a draft by its name',
    move(STORY, 'articles/2026/11/banjir-draft.md'),
    'story/marked-draft hold',
    () => paper,
  ),
  mistake(
    'a draft by its headline',
    inStory('title: Banjir', 'title: [DRAF] Banjir'),
    'story/marked-draft hold',
    () => paper,
  ),
  mistake(
    'a draft by its first line',
    inStory('---\n\nAir', '---\n\nDRAF - JANGAN TERBIT DULU\n\nAir'),
    'story/marked-draft hold',
    () => paper,
  ),
  mistake(
    'a word to colleagues that holds',
    withText('// jangan terbit sebelum ada tanggapan bupati'),
    'story/marked-draft hold, text/inner-note warn',
    () => paper,
  ),
  forgiven(
    'a note in a comment',
    withText('<!-- catatan redaksi: Pak Slamet (0812-3456-7890) minta namanya disembunyikan -->'),
  ),
  mistake(
    'a note of programmers',
    withText('// tunggu tanggapan bupati'),
    'text/inner-note warn',
    inStory('// tunggu tanggapan bupati', '<!-- tunggu tanggapan bupati -->'),
  ),
  mistake(
    'a note of Obsidian',
    withText('Air surut %% narasumber anonim %% sejak pagi.'),
    'text/inner-note warn',
    inStory('%% narasumber anonim %% ', ''),
  ),
  mistake(
    'a note of the desk',
    withText('Seorang warga (cat. red: jangan sebut nama korban) mengungsi.'),
    'text/inner-note warn',
    inStory('(cat. red: jangan sebut nama korban) ', ''),
  ),
  forgiven(
    'a note of the desk for readers, and addresses',
    withText('(Catatan redaksi: judul berita ini diubah.)\n\n//cdn.example/a.jpg'),
  ),
  mistake(
    'two people in a file of an author',
    put('authors/budi.yaml', 'name: Budi Santoso\nbio: Wartawan kota.\n\nname: Siti Aminah\n'),
    'author/several-in-file hold',
    () => paper,
  ),
];
