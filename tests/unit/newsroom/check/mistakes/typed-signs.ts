import { forgiven, mistake } from './mistake.ts';
import { change, inStory, paper, put, STORY, withText } from './paper.ts';

const story = paper.get(STORY) as string;
const whole = { title: 'Banjir surut di Kota Lama', section: 'kota', topics: ['banjir'] };

/** The letters of Windows that no other code has in their places. */
const WINDOWS = new Map([
  ['“', 0x93],
  ['”', 0x94],
]);
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.codePointAt(0)!);
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** What keyboards of phones, programs for writing and old computers put in the place of plain signs. */
export const typedSignMistakes = [
  mistake(
    'a story of Notepad in UTF-16',
    put(STORY, utf16(story)),
    'file/not-utf8 hold',
    () => paper,
  ),
  mistake(
    'curly quotation marks in the code of Windows',
    put(STORY, windows(story.replace('Pompa bekerja', '“Pompa bekerja”'))),
    'file/not-utf8 hold',
    () => paper,
  ),
  forgiven('line ends of an old Mac', put(STORY, story.replaceAll('\n', '\r')), whole),
  forgiven('a sign that nobody sees before the fence', put(STORY, `\u200B${story}`), whole),
  forgiven(
    'fences with spaces before them',
    put(STORY, story.replaceAll('---\n', '  ---\n')),
    whole,
  ),
  forgiven('a space that never breaks after a key', inStory('title: ', 'title:\u00A0'), whole),
  forgiven(
    'spaces that never break as indent',
    inStory('  src: banjir.jpg\n  alt', '\u00A0\u00A0src: banjir.jpg\n\u00A0\u00A0alt'),
    { image: { src: 'banjir.jpg' } },
  ),
  forgiven(
    'curly quotation marks around a section',
    inStory('section: kota', 'section: “kota”'),
    whole,
  ),
  forgiven('curly quotation marks in brackets', inStory('[banjir]', '[“banjir”, “pasar”]'), {
    topics: ['banjir', 'pasar'],
  }),
  forgiven('curly quotation marks in a list', inStory('[banjir]', '\n  - “banjir”\n  - ‘pasar’'), {
    topics: ['banjir', 'pasar'],
  }),
  forgiven(
    'curly quotation marks in the settings',
    change('site.yaml', 'url: https://warta.example', 'url: “https://warta.example”'),
  ),
  mistake(
    'curly quotation marks in a link',
    withText('Lihat [pasar](“https://pasar.example/”).'),
    'link/quoted warn',
    inStory('“https://pasar.example/”', 'https://pasar.example/'),
  ),
  forgiven(
    'quotation marks within quotation marks',
    inStory('title: Banjir surut di Kota Lama', 'title: "Lurah: "Air surut", warga lega"'),
    { title: 'Lurah: "Air surut", warga lega' },
  ),
  forgiven(
    'an apostrophe within quotation marks',
    inStory('title: Banjir surut di Kota Lama', "title: 'Jum'at kelabu di Kota Lama'"),
    { title: "Jum'at kelabu di Kota Lama" },
  ),
  forgiven(
    'two quotations that begin and end a headline',
    inStory('title: Banjir surut di Kota Lama', 'title: "Surut" kata lurah, warga "lega"'),
    { title: '"Surut" kata lurah, warga "lega"' },
  ),
  forgiven('topics without their dashes in two lines', inStory('[banjir]', '\n  banjir\n  pasar'), {
    topics: ['banjir', 'pasar'],
  }),
];
