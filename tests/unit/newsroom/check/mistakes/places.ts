import { mistake } from './mistake.ts';
import { move, put, STORY } from './paper.ts';

const stray = (file: string, text = 'x') => put(file, text);

/** Files in wrong places. */
export const placeMistakes = [
  mistake(
    'a story as .txt',
    move(STORY, 'articles/2026/11/banjir.md.txt'),
    'file/extension warn',
    move('articles/2026/11/banjir.md.txt', STORY),
  ),
  mistake(
    'a story as .markdown',
    move(STORY, 'articles/2026/11/banjir.markdown'),
    'file/extension warn',
    move('articles/2026/11/banjir.markdown', STORY),
  ),
  mistake(
    'a story as .MD',
    move(STORY, 'articles/2026/11/banjir.MD'),
    'file/extension warn',
    move('articles/2026/11/banjir.MD', STORY),
  ),
  mistake(
    'a story at the top',
    move(STORY, 'banjir.md'),
    'file/stray warn',
    move('banjir.md', STORY),
  ),
  mistake(
    'a story in a folder with a slip',
    move(STORY, 'artikel/2026/11/banjir.md'),
    'file/stray warn',
    move('artikel/2026/11/banjir.md', STORY),
  ),
  mistake(
    'a story among the authors',
    move(STORY, 'authors/banjir.md'),
    'file/extension warn',
    move('authors/banjir.md', STORY),
  ),
  mistake(
    'an author as .yml',
    move('authors/budi.yaml', 'authors/budi.yml'),
    'file/extension warn',
    move('authors/budi.yml', 'authors/budi.yaml'),
  ),
  mistake(
    'an author as .md',
    put('authors/siti.md', '---\nname: Siti\n---\n'),
    'file/extension warn',
    put('authors/siti.md', undefined),
  ),
  mistake(
    'settings as .yml',
    move('site.yaml', 'site.yml'),
    'site/missing stop, file/extension warn',
    move('site.yml', 'site.yaml'),
  ),
  mistake(
    'a manuscript of Word',
    stray('articles/2026/11/naskah.docx'),
    'file/convert warn',
    put('articles/2026/11/naskah.docx', undefined),
  ),
  mistake('a picture at the top', stray('foto.jpg'), 'file/stray warn', put('foto.jpg', undefined)),
  mistake(
    'a file of the computer',
    stray('articles/2026/11/Thumbs.db'),
    'file/stray warn',
    put('articles/2026/11/Thumbs.db', undefined),
  ),
  mistake('an empty story', put(STORY, ''), 'file/empty hold', (paper) =>
    put(
      STORY,
      '---\ntitle: Judul\ndescription: R.\ndate: 2026-11-28\nsection: kota\n---\n\nIsi.\n',
    )(paper),
  ),
  mistake(
    'a file for the root that Warta writes',
    put('files/robots.txt', 'x'),
    'file/over-generated warn',
    put('files/robots.txt', undefined),
  ),
  mistake(
    'a file for the root over the feed',
    put('files/feed.xml', 'x'),
    'file/over-generated warn',
    put('files/feed.xml', undefined),
  ),
];
