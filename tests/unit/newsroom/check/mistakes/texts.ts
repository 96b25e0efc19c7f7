import { mistake } from './mistake.ts';
import { inStory, withText } from './paper.ts';

/** The text. */
export const textMistakes = [
  mistake(
    'no text',
    inStory(
      'Air di Kota Lama mulai surut pada Sabtu pagi. Warga membersihkan rumah.\n\nPompa bekerja sejak malam, kata lurah.\n',
      '',
    ),
    'body/empty warn',
    inStory('---\n\n', '---\n\nIsi.\n'),
  ),
  mistake(
    'a headline in capitals',
    inStory('Banjir surut di Kota Lama', 'BANJIR SURUT DI KOTA LAMA'),
    'headline/capitals warn',
    inStory('BANJIR SURUT DI KOTA LAMA', 'Banjir surut'),
  ),
  mistake(
    'a heading without its space',
    withText('##Cuaca'),
    'slip/hash-heading warn',
    inStory('##Cuaca', '## Cuaca'),
  ),
  mistake(
    'bold that is not closed',
    withText('Kata **lurah itu.'),
    'slip/unclosed-emphasis warn',
    inStory('**lurah', 'lurah'),
  ),
  mistake(
    'bold with spaces',
    withText('Kata ** lurah ** itu.'),
    'slip/unclosed-emphasis warn',
    inStory('** lurah **', '**lurah**'),
  ),
  mistake(
    'a paragraph with four spaces',
    withText('    Kata lurah itu kepada warga.'),
    'slip/indented-code warn',
    inStory('    Kata', 'Kata'),
  ),
  mistake(
    'tags in the text',
    withText('<font color="red">Penting</font>'),
    'slip/html-paragraph warn',
    inStory('<font color="red">Penting</font>', 'Penting'),
  ),
  mistake(
    'a shortcode',
    withText('[gallery ids="1,2"]'),
    'slip/shortcode warn',
    inStory('[gallery ids="1,2"]\n\n', ''),
  ),
  mistake(
    'the headline again above the text',
    withText('## Banjir surut di Kota Lama'),
    'heading/repeats-headline warn',
    inStory('## Banjir surut di Kota Lama\n\n', ''),
  ),
  mistake(
    'letters of a wrong encoding',
    withText('Kata lurah: â€œairâ€\u009d surut.'),
    'text/mojibake warn',
    inStory('â€œairâ€\u009d', '“air”'),
  ),
  mistake(
    'a footnote without its text',
    withText('Kata lurah.[^1]'),
    'slip/missing-note warn',
    inStory('[^1]', ''),
  ),
  mistake(
    'a letter that was lost',
    withText('Kata l\uFFFDrah.'),
    'text/lost-letter warn',
    inStory('l\uFFFDrah', 'lurah'),
  ),
];
