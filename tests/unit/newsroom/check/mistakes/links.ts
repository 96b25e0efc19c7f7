import { mistake } from './mistake.ts';
import { inStory, withLines, withText } from './paper.ts';

const link = (target: string) => withText(`Lihat [di sini](${target}) juga.`);
const mended = (target: string, better: string) => inStory(`(${target})`, `(${better})`);

/** Links, in the text and in fields. */
export const linkMistakes = [
  mistake(
    'a link to a story that is not there',
    link('/2026/11/kebakaran/'),
    'link/nowhere warn',
    mended('/2026/11/kebakaran/', '/2026/11/pasar/'),
  ),
  mistake('a link with a slip', link('/2026/11/pasr/'), 'link/nowhere warn', 'paste'),
  mistake(
    'a program in a link',
    link('javascript:alert(1)'),
    'slip/forbidden-link warn',
    mended('javascript:alert(1)', '/2026/11/pasar/'),
  ),
  mistake(
    'a program in a link, in capitals',
    link('JavaScript:void(0)'),
    'slip/forbidden-link warn',
    mended('JavaScript:void(0)', '/2026/11/pasar/'),
  ),
  mistake(
    'data in a link',
    link('data:text/html,x'),
    'slip/forbidden-link warn',
    mended('data:text/html,x', '/2026/11/pasar/'),
  ),
  mistake(
    'a file of this computer',
    link('file:///C:/Users/Budi/laporan.pdf'),
    'link/on-device warn',
    mended('file:///C:/Users/Budi/laporan.pdf', '/2026/11/pasar/'),
  ),
  mistake(
    'a space within a link',
    link('/2026/11/pasar/ baru'),
    'link/nowhere warn, slip/unmade-link warn',
    mended('/2026/11/pasar/ baru', '/2026/11/pasar/'),
  ),
  mistake(
    'a space between the brackets',
    withText('Lihat [di sini] (/2026/11/pasar/) juga.'),
    'slip/unmade-link warn',
    inStory('] (', ']('),
  ),
  mistake(
    'a link without a target',
    withText('Lihat [di sini]() juga.'),
    'slip/empty-link warn',
    inStory('[di sini]()', 'di sini'),
  ),
  mistake(
    'a link with the whole address of this site',
    link('https://warta.example/2026/11/pasar/'),
    'link/own-site warn',
    'paste',
  ),
  mistake(
    'related to itself',
    withLines('related: [2026/11/banjir]'),
    'story/itself warn',
    inStory('related: [2026/11/banjir]\n', ''),
  ),
  mistake(
    'related to itself by its name',
    withLines('related:\n  - banjir\n  - pasar'),
    'story/itself warn',
    inStory('  - banjir\n', ''),
  ),
  mistake(
    'related to a story that is not there',
    withLines('related: [2026/11/kebakaran]'),
    'story/unknown warn',
    inStory('related: [2026/11/kebakaran]\n', ''),
  ),
  mistake(
    'related with a slip',
    withLines('related: [2026/11/pasr]'),
    'story/unknown warn',
    'paste',
  ),
  mistake(
    'related by its address',
    withLines('related: [/2026/11/pasar/]'),
    'story/unknown warn',
    'paste',
  ),
  mistake(
    'related by its file',
    withLines('related: [articles/2026/11/pasar.md]'),
    'story/unknown warn',
    'paste',
  ),
  mistake(
    'a translation of itself',
    withLines('lang: en\ntranslationOf: 2026/11/banjir'),
    'translation/of-itself warn',
    inStory('translationOf: 2026/11/banjir\n', ''),
  ),
  mistake(
    'a source without https',
    withLines('source:\n  name: Antara\n  url: antaranews.com'),
    'field/web-address hold',
    'paste',
  ),
  mistake(
    'a canonical that is a path',
    withLines('canonical: /2026/11/banjir/'),
    'field/web-address hold',
    'paste',
  ),
  mistake(
    'a reply in a story that is not there',
    withLines('replies:\n  - time: 2026-11-28 10:00\n    article: 2026/11/jawaban'),
    'story/unknown warn',
    inStory('2026/11/jawaban', '2026/11/pasar'),
  ),
];
