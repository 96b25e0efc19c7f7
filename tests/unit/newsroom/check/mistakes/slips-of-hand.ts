import { forgiven, mistake } from './mistake.ts';
import {
  all,
  change,
  copy,
  inStory,
  move,
  OLD,
  paper,
  put,
  STORY,
  withLines,
  withText,
} from './paper.ts';

const PICTURE = 'articles/2026/11/banjir.jpg';
const photo = paper.get(PICTURE) as Uint8Array;
/** The first bytes of a file of the family of MP4, and some more. */
const ofMovies = (kind: string): Uint8Array =>
  Buffer.concat([
    Buffer.from(`\0\0\0\x18ftyp${kind}\0\0\0\0mif1heic`, 'latin1'),
    Buffer.alloc(4000, 7),
  ]);
const time = (written: string) => inStory('2026-11-28 08:30', written);
const out = { date: '2026-11-28T01:30:00.000Z' };
const fine = () => paper;

/** A hand that slips, a file that is not what it seems, a copy that lies beside. */
export const handMistakes = [
  forgiven('a month in letters and a year of two figures', time('28 Nov 26'), {
    date: '2026-11-27T17:00:00.000Z',
  }),
  forgiven('a time as in a letter', time('Sabtu, 28/11/2026 pukul 08.30 WIB'), out),
  forgiven('a time with AM', time('2026-11-28 8:30 AM'), out),
  forgiven('a time with points', time('28.11.2026 08.30'), out),
  forgiven('November as one wrote it', time('28 Nopember 2026 08.30'), out),
  mistake(
    'the example of a template',
    time('YYYY-MM-DD HH:MM'),
    'field/time-unreadable hold',
    fine,
  ),
  mistake(
    'an update as an hour alone',
    withLines('updated: 10.30'),
    'field/time-unreadable hold',
    inStory('updated: 10.30', 'updated: 2026-11-28 10.30'),
  ),
  mistake(
    'two sections',
    inStory('section: kota', 'section: [kota, olahraga]'),
    'field/text hold',
    'paste',
  ),
  forgiven(
    'a picture as a list of one',
    inStory(
      'src: banjir.jpg\n  alt: Warga menyapu lumpur di depan rumah.\n  ',
      '- src: banjir.jpg\n    alt: Warga menyapu lumpur.\n    ',
    ),
    { image: { alt: 'Warga menyapu lumpur.' } },
  ),
  forgiven(
    'a dash before each line of a picture',
    inStory(
      'src: banjir.jpg\n  alt: Warga menyapu lumpur di depan rumah.\n  ',
      '- src: banjir.jpg\n  - alt: Warga menyapu lumpur.\n  - ',
    ),
    { image: { src: 'banjir.jpg', alt: 'Warga menyapu lumpur.' } },
  ),
  forgiven('a section by its name', inStory('section: kota', 'section: Kota'), { section: 'kota' }),
  forgiven('an author in capitals', inStory('[budi]', '[BUDI]'), { authors: [{ id: 'budi' }] }),
  mistake(
    'two authors with an and',
    inStory('[budi]', 'budi dan ani'),
    'author/several warn',
    all(put('authors/ani.yaml', 'name: Ani\n'), inStory('budi dan ani', '[budi, ani]')),
  ),
  mistake(
    'a headline over two lines',
    inStory('di Kota Lama', 'di\nKota Lama'),
    'yaml/indent hold',
    'paste',
  ),
  mistake(
    'a picture as a list, one line of it astray',
    inStory('  src: banjir.jpg\n  alt:', '  - src: banjir.jpg\n    alt:'),
    'yaml/indent hold',
    'paste',
  ),
  mistake(
    'brackets of a link in each other’s places',
    withText('Lihat (jadwal)[https://pasar.example/].'),
    'slip/reversed-link warn',
    'paste',
  ),
  mistake(
    'a written sign of a new line',
    withText('Air surut.\\n\\nWarga pulang.'),
    'slip/written-break warn',
    inStory('surut.\\n\\nWarga', 'surut.\n\nWarga'),
  ),
  mistake(
    'code that is not closed',
    withText('```\nCurah hujan'),
    'slip/open-code warn',
    inStory('```\n', ''),
  ),
  mistake(
    'a comment that is not closed',
    withText('<!-- cek lagi'),
    'text/open-comment warn',
    fine,
  ),
  mistake(
    'a copy of a browser',
    copy(STORY, 'articles/2026/11/banjir (1).md'),
    'story/copy hold',
    fine,
  ),
  mistake(
    'a copy of Windows',
    copy(STORY, 'articles/2026/11/banjir - Copy.md'),
    'story/copy hold',
    fine,
  ),
  mistake(
    'a copy of an old story',
    copy(OLD, 'articles/2015/09/Salinan lama.md'),
    'story/copy hold',
    fine,
  ),
  mistake(
    'an untouched copy of an old story with a permalink',
    all(
      change(OLD, 'section: kota', 'section: kota\npermalink: /jembatan/'),
      copy(OLD, 'articles/2026/11/jembatan.md'),
    ),
    'story/copy hold',
    put('articles/2026/11/jembatan.md', undefined),
  ),
  mistake(
    'a story that ends in .md.txt',
    move(STORY, 'articles/2026/11/banjir.md.txt'),
    'file/extension warn',
    fine,
  ),
  mistake(
    'a content folder in the content folder',
    move(STORY, 'content/articles/2026/11/banjir.md'),
    'file/stray warn',
    fine,
  ),
  forgiven(
    'what Word leaves while it has a file open',
    put('articles/2026/11/~$naskah.docx', 'Budi'),
  ),
  mistake(
    'a face in the name of a file',
    all(move(STORY, 'articles/2026/11/banjir-😭.md')),
    'slug/odd hold',
    fine,
  ),
  mistake(
    'a photograph of a telephone under another name',
    put(PICTURE, ofMovies('heic')),
    'picture/heic warn',
    fine,
  ),
  mistake(
    'a film for a picture',
    all(
      put('articles/2026/11/banjir.mp4', ofMovies('isom')),
      inStory('src: banjir.jpg', 'src: banjir.mp4'),
    ),
    'picture/not-picture warn',
    fine,
  ),
  mistake(
    'a page of the web that is called .jpg',
    put(PICTURE, '<!DOCTYPE html><p>Masuk'),
    'picture/broken warn',
    fine,
  ),
  mistake(
    'half a photograph',
    put(PICTURE, photo.slice(0, photo.length / 3)),
    'picture/broken warn',
    fine,
  ),
  mistake(
    'a picture of Google Drive',
    withText('![Pompa. (Foto: Ani)](https://drive.google.com/file/d/1/view)'),
    'picture/remote warn',
    fine,
  ),
  mistake(
    'a city for a time zone',
    change('site.yaml', 'Asia/Jakarta', 'Jakarta'),
    'field/time-zone stop',
    'paste',
  ),
  forgiven(
    'a number of WhatsApp as one dials it',
    change('site.yaml', '"6281234567890"', '0812-3456-7890'),
  ),
  mistake(
    'an e-mail without its sign',
    change('site.yaml', 'redaksi@', 'redaksi.'),
    'masthead/email warn',
    fine,
  ),
  mistake(
    'a section that is taken out',
    change('site.yaml', '  - id: kota\n    name: Kota\n', ''),
    'section/gone stop',
    fine,
  ),
  mistake(
    'a parent that there is none of',
    change('site.yaml', 'name: Kota\n', 'name: Kota\n    parent: daerah\n'),
    'section/parent-unknown stop',
    fine,
  ),
  mistake(
    'a setting twice',
    change('site.yaml', 'name: Warta Kota\n', 'name: Warta Kota\nname: Warta\n'),
    'yaml/duplicate-key stop',
    fine,
  ),
];
