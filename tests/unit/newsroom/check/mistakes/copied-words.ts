import { mistake } from './mistake.ts';
import { inStory, put, withText } from './paper.ts';

/** Words of a form, of another site's page, and signs that say something else in Markdown. */
export const copiedWordMistakes = [
  mistake(
    'a headline that is still what stood in the form',
    inStory('title: Banjir surut di Kota Lama', 'title: "[Judul berita]"'),
    'text/placeholder warn',
    inStory('title: "[Judul berita]"', 'title: Banjir surut di Kota Lama'),
  ),
  mistake(
    'buttons of another site',
    withText('Air surut.\n\nADVERTISEMENT\n\nSCROLL TO CONTINUE WITH CONTENT\n\nWarga pulang.'),
    'text/furniture warn, text/furniture warn',
    inStory('ADVERTISEMENT\n\nSCROLL TO CONTINUE WITH CONTENT\n\n', ''),
  ),
  mistake(
    'a mark of a video that another site shows',
    withText('Air surut.\n\n[Gambas:Video 20detik]\n\nWarga pulang.'),
    'text/furniture warn',
    inStory('[Gambas:Video 20detik]\n\n', ''),
  ),
  mistake(
    'more than sixty',
    withText('> 60 tahun: 120 orang mengungsi.'),
    'slip/greater-than warn',
    inStory('> 60 tahun', 'Lebih dari 60 tahun'),
  ),
  mistake(
    'a page that is called as a front page',
    put('pages/index.md', '---\ntitle: Tentang kami\n---\n\nKami wartawan.\n'),
    'slug/index warn',
    put('pages/index.md', undefined),
  ),
];
