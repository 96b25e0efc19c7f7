import { forgiven, mistake } from './mistake.ts';
import { all, change, inStory, paper, put, STORY, withLines } from './paper.ts';

const story = paper.get(STORY) as string;
const [, matter = '', body = ''] = story.split(/^---\n/m);
const withMatter = (made: (line: string) => string) =>
  put(STORY, `---\n${matter.trimEnd().split('\n').map(made).join('\n')}\n---\n${body}`);
const isKey = (line: string): boolean => /^\w/.test(line);
const topics = (written: string) => inStory('[banjir]', written);
const two = { topics: ['banjir', 'pasar'] };
const time = (written: string) => inStory('2026-11-28 08:30', written);
const whole = { title: 'Banjir surut di Kota Lama', section: 'kota', topics: ['banjir'] };
const IMAGE =
  'image:\n  src: banjir.jpg\n  alt: Warga menyapu lumpur di depan rumah.\n  credit: Warta/Budi Santoso';
const picture = { image: { src: 'banjir.jpg', alt: 'Warga menyapu.', credit: 'Warta' } };
const corrected = { corrections: [{ time: '2026-11-28T03:00:00.000Z', text: 'Nama keliru.' }] };
const src = (written: string) => inStory('src: banjir.jpg', `src: ${written}`);
const author = (written: string) => put('authors/budi.yaml', written);
const MASTHEAD =
  'masthead:\n  company: PT Warta Kota\n  address: Jalan Merdeka 1, Kota Lama\n  responsible: Ani Wijaya\n  editor: Ani Wijaya\n  email: redaksi@warta.example\n  whatsapp:';
const unread = 'field/time-unreadable hold';
const byline = (written: string) => inStory('[budi]', written);
const unknown = 'author/unknown warn';

/** Data as people write it who know texts, programs or other systems better. */
export const thirdTryMistakes = [
  forgiven(
    'bold keys',
    withMatter((line) => line.replace(/^(\w+):/, '**$1:**')),
    whole,
  ),
  forgiven('a bold key before its colon', inStory('title:', '**title**:'), whole),
  forgiven(
    'a dash before each key',
    withMatter((line) => `${isKey(line) ? '-' : ' '} ${line}`),
    whole,
  ),
  forgiven('a comment of a program', inStory('section: kota', '// rubrik\nsection: kota'), whole),
  forgiven(
    'a comment of HTML',
    inStory('section: kota', '<!-- rubrik:\nkota atau olahraga -->\nsection: kota'),
    whole,
  ),
  mistake(
    'a semicolon for the colon',
    inStory('section: kota', 'section; kota'),
    'yaml/syntax hold',
    'paste',
  ),
  forgiven('a dash for nothing', topics('-'), { topics: [] }),
  forgiven('topics in round brackets', topics('(banjir, pasar)'), two),
  forgiven('topics in curly brackets', topics('{banjir, pasar}'), two),
  mistake(
    'topics with a stroke',
    topics('banjir/pasar'),
    'topic/several warn',
    inStory('banjir/pasar', 'banjir, pasar'),
  ),
  forgiven('a picture as in the text', src('![Warga](banjir.jpg)'), {
    image: { src: 'banjir.jpg' },
  }),
  mistake(
    'a whole picture as in the text',
    inStory(IMAGE, 'image: ![Warga menyapu](banjir.jpg)'),
    'picture/no-credit warn',
    inStory('image: ![Warga menyapu](banjir.jpg)', IMAGE),
    {
      image: { src: 'banjir.jpg', alt: 'Warga menyapu' },
    },
  ),
  forgiven(
    'parts of a picture at the margin',
    inStory(IMAGE, 'image: banjir.jpg\nalt: Warga menyapu.\ncredit: Warta'),
    picture,
  ),
  forgiven(
    'parts of a picture with points',
    inStory(IMAGE, 'image.src: banjir.jpg\nimage.alt: Warga menyapu.\nimage.credit: Warta'),
    picture,
  ),
  mistake(
    'a file for the text alternative',
    inStory('Warga menyapu lumpur di depan rumah.', 'banjir.jpg'),
    'picture/alt-says-nothing warn',
    inStory('alt: banjir.jpg', 'alt: Warga menyapu.'),
  ),
  mistake(
    'two pictures in one field',
    src('banjir.jpg, pompa.jpg'),
    'picture/missing hold',
    'paste',
  ),
  mistake(
    'a picture by its address here',
    src('https://warta.example/2026/11/banjir.jpg'),
    'picture/remote warn',
    'paste',
  ),
  mistake(
    'an old address as a whole',
    withLines('aliases: [https://warta.example/berita/1/]'),
    'field/site-path hold',
    'paste',
  ),
  forgiven(
    'a correction after its time',
    withLines('corrections:\n  2026-11-28 10:00: Nama keliru.'),
    corrected,
  ),
  forgiven(
    'corrections after their times',
    withLines('corrections:\n  - 2026-11-28 10:00: Nama keliru.'),
    corrected,
  ),
  forgiven('no corrections, in words', withLines('corrections: tidak ada'), { corrections: [] }),
  mistake('a time of a program', time('1795829400'), unread, 'paste'),
  mistake('a time of a spreadsheet', time('46354.354'), unread, 'paste'),
  mistake(
    'a day of the Javanese week',
    time('Sabtu Pahing, 28 November 2026 08:30'),
    unread,
    'paste',
  ),
  mistake('a time twice', time('2026-11-28 08:30 WIB (07:00)'), unread, 'paste'),
  forgiven('a section with a number sign', inStory('section: kota', 'section: #kota'), whole),
  mistake(
    'a section with its name',
    inStory('section: kota', 'section: Kota (kota)'),
    'section/unknown hold',
    'paste',
  ),
  mistake('an author by the file', byline('budi.yaml'), unknown, 'paste'),
  mistake('an author by the path', byline('authors/budi'), unknown, 'paste'),
  mistake('an author as on a network', byline('@budi'), unknown, 'paste'),
  mistake('an author after “Oleh”', byline('"Oleh: Budi Santoso"'), unknown, 'paste'),
  mistake(
    'related by its headline',
    withLines('related: Pasar Baru dibuka lagi'),
    'story/unknown warn',
    'paste',
  ),
  forgiven('an author with a dash', author('- name: Budi Santoso\n  bio: Wartawan.\n')),
  forgiven('an author below the id', author('budi:\n  name: Budi Santoso\n')),
  mistake(
    'two authors in one file',
    author('- name: Budi Santoso\n- name: Ani\n'),
    'author/several-in-file hold',
    author('name: Budi Santoso\n'),
  ),
  mistake(
    'two authors with a fence',
    author('name: Budi Santoso\n---\nname: Ani\n'),
    'author/several-in-file hold',
    author('name: Budi Santoso\n'),
  ),
  mistake(
    'the name of an author alone',
    author('Budi Santoso\n'),
    'yaml/not-fields hold',
    author('name: Budi Santoso\n'),
  ),
  mistake(
    'an address as a link',
    change('site.yaml', 'https://warta.example', '[warta](https://warta.example)'),
    'field/web-address stop',
    'paste',
  ),
  mistake(
    'an address between angles',
    change('site.yaml', 'https://warta.example', '<https://warta.example>'),
    'field/web-address stop',
    'paste',
  ),
  forgiven(
    'a masthead without its name',
    change(
      'site.yaml',
      MASTHEAD,
      MASTHEAD.split('\n')
        .slice(1)
        .map((line) => line.trim())
        .join('\n'),
    ),
  ),
  forgiven(
    'sections in one line',
    all(
      change(
        'site.yaml',
        'sections:\n  - id: kota\n    name: Kota\n  - id: olahraga\n    name: Olahraga',
        'sections: kota, olahraga',
      ),
    ),
  ),
  mistake(
    'a colour at the margin',
    change('site.yaml', 'language: id', 'language: id\naccent: merah'),
    'field/colour stop',
    change('site.yaml', 'merah', "'#a31616'"),
  ),
];
