import { mistake } from './mistake.ts';
import { all, copy, inStory, move, paper, put, withLines, withText } from './paper.ts';

/** Pictures and documents. */
export const pictureMistakes = [
  mistake(
    'a picture that is not there',
    inStory('banjir.jpg', 'lumpur.jpg'),
    'picture/missing hold',
    inStory('lumpur.jpg', 'banjir.jpg'),
  ),
  mistake(
    'a picture with a slip',
    inStory('banjir.jpg', 'bajir.jpg'),
    'picture/missing hold',
    'paste',
  ),
  mistake(
    'a picture with a capital',
    inStory('banjir.jpg', 'Banjir.JPG'),
    'picture/missing hold',
    'paste',
  ),
  mistake(
    'a picture with another ending',
    inStory('banjir.jpg', 'banjir.jpeg'),
    'picture/missing hold',
    'paste',
  ),
  mistake(
    'a picture by its folder',
    inStory('banjir.jpg', '/content/articles/2026/11/banjir.jpg'),
    'picture/missing hold',
    'paste',
  ),
  mistake(
    'a picture of another site',
    inStory('banjir.jpg', 'https://antara.example/banjir.jpg'),
    'picture/remote warn',
    inStory('https://antara.example/', ''),
  ),
  mistake(
    'a picture without words for the blind',
    inStory('  alt: Warga menyapu lumpur di depan rumah.\n', ''),
    'picture/no-alt warn',
    inStory('  credit', '  alt: Warga.\n  credit'),
  ),
  mistake(
    'a picture without a credit',
    inStory('\n  credit: Warta/Budi Santoso', ''),
    'picture/no-credit warn',
    inStory('rumah.\n---', 'rumah.\n  credit: Warta\n---'),
  ),
  mistake(
    'a picture in another month',
    move('articles/2026/11/banjir.jpg', 'articles/2026/10/banjir.jpg'),
    'picture/missing hold',
    'paste',
  ),
  mistake(
    'a focus in words',
    inStory('  credit', '  focus: tengah\n  credit'),
    'field/focus hold',
    'paste',
  ),
  mistake(
    'a picture in the text that is not there',
    withText('![Pompa](pompa.jpg "Pompa (Foto: Warta)")'),
    'picture/missing hold',
    inStory('![Pompa](pompa.jpg "Pompa (Foto: Warta)")\n\n', ''),
  ),
  mistake(
    'a picture with a space in its name',
    (before) =>
      copy(
        'articles/2026/11/banjir.jpg',
        'articles/2026/11/foto banjir.jpg',
      )(withText('![Pompa](foto banjir.jpg)')(before)),
    'picture/no-credit warn',
    inStory('(foto banjir.jpg)', '(foto banjir.jpg "Pompa (Foto: Warta)")'),
  ),
  mistake(
    'a photograph of a telephone',
    put(
      'articles/2026/11/IMG_1.HEIC',
      new Uint8Array([0, 0, 0, 24, 102, 116, 121, 112, 104, 101, 105, 99]),
    ),
    'picture/heic warn',
    move('articles/2026/11/IMG_1.HEIC', '_asli/IMG_1.HEIC'),
  ),
  mistake(
    'a document that is not there',
    withText('Baca [laporan](laporan.pdf).'),
    'document/missing warn',
    inStory('Baca [laporan](laporan.pdf).\n\n', ''),
  ),
  mistake(
    'a document with a slip',
    (before) =>
      put(
        'articles/2026/11/laporan.pdf',
        '%PDF-1.4\n',
      )(withText('Baca [laporan](lapran.pdf).')(before)),
    'document/missing warn, file/manuscript warn',
    'paste',
  ),
  mistake(
    'an empty picture',
    put('articles/2026/11/banjir.jpg', ''),
    'picture/broken warn',
    put('articles/2026/11/banjir.jpg', paper.get('articles/2026/11/banjir.jpg')),
  ),
  ...['foto: Rina Sari', 'fotografer: Rina Sari'].map((line) =>
    mistake(
      `the maker of a picture beside it: ${line}`,
      all(inStory('  credit: Warta/Budi Santoso\n', ''), withLines(line)),
      'picture/no-credit warn, field/unknown warn',
      all(inStory(`${line}\n`, ''), inStory('  alt: Warga', '  credit: Rina Sari\n  alt: Warga')),
    ),
  ),
  mistake(
    'a second picture above the story',
    withLines('foto: banjir.jpg'),
    'field/unknown warn',
    inStory('foto: banjir.jpg\n', ''),
  ),
];
