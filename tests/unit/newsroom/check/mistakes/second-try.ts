import { forgiven, mistake } from './mistake.ts';
import { all, change, inStory, move, paper, put, withLines } from './paper.ts';

const PICTURE = 'articles/2026/11/banjir.jpg';
const fine = () => paper;
const topics = (written: string) => inStory('[banjir]', written);
const two = { topics: ['banjir', 'pasar'] };
const time = (written: string) => inStory('2026-11-28 08:30', written);
const unread = 'field/time-unreadable hold';

/** Lists, times and places as people write them who never saw ours. */
export const secondTryMistakes = [
  forgiven('bullets of a telephone', topics('\n  • banjir\n  • pasar'), two),
  forgiven('dashes without their spaces', topics('\n  -banjir\n  -pasar'), two),
  forgiven('long dashes', topics('\n  – banjir\n  – pasar'), two),
  forgiven('stars', topics('\n  * banjir\n  * pasar'), two),
  forgiven('numbers', topics('\n  1. banjir\n  2. pasar'), two),
  forgiven('semicolons', topics('banjir; pasar'), two),
  forgiven('a comma after the last', topics('banjir, pasar,'), two),
  mistake('a comma after a time', time('2026-11-28 08:30,'), unread, 'paste'),
  mistake('a letter for a nought', time('2026-11-28 O8:30'), unread, 'paste'),
  mistake('a clock of France', time('2026-11-28 08h30'), unread, 'paste'),
  mistake('the hour before the day', time('08.30, 28 November 2026'), unread, 'paste'),
  mistake(
    'the day before the month',
    time('2026-28-11 08:30'),
    'field/time-impossible hold',
    'paste',
  ),
  mistake('sticky', withLines('sticky: 1'), 'field/unknown warn', 'paste'),
  mistake(
    'a picture of a kind that no browser shows',
    all(move(PICTURE, 'articles/2026/11/banjir.tiff'), inStory('banjir.jpg', 'banjir.tiff')),
    'picture/not-picture warn',
    fine,
  ),
  mistake('an ending twice', move(PICTURE, `${PICTURE}.jpg`), 'picture/missing hold', 'paste'),
  mistake(
    'a picture in a folder at the top',
    move(PICTURE, 'assets/banjir.jpg'),
    'picture/missing hold, file/stray warn',
    'paste',
  ),
  forgiven('fences in a file of an author', put('authors/budi.yaml', '---\nname: Budi\n---\n')),
  forgiven('topics as pairs', put('topics.yaml', 'banjir: Banjir\npasar: Pasar\n')),
  forgiven('topics below a key', put('topics.yaml', 'topics:\n  - id: banjir\n    name: Banjir\n')),
  mistake(
    'a section with its name alone',
    change('site.yaml', '  - id: olahraga\n    name: Olahraga', '  - name: Olahraga'),
    'field/missing stop',
    'paste',
  ),
  mistake(
    'a page in a folder',
    move('pages/tentang.md', 'pages/tentang/index.md'),
    'file/stray warn',
    fine,
  ),
  mistake(
    'a page without data',
    put('pages/kontak.md', 'Hubungi kami.\n'),
    'front-matter/missing hold',
    put('pages/kontak.md', '---\ntitle: Kontak\n---\n\nHubungi kami.\n'),
  ),
];
