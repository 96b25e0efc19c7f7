import { expect, test } from 'vitest';
import { picturesShown } from '../../../src/content-files/content.ts';

const file = 'articles/2015/09/a.md';

test('of texts, of authors and of the settings, each once', () => {
  const lead = { src: 'pasar.jpg', alt: '' };
  const texts = [
    { file, pictures: ['files/peta.svg', 'articles/2015/09/b.png'], image: lead },
    { file: 'pages/tentang.md', pictures: ['files/peta.svg'], image: undefined },
  ];
  const authors = [{ photo: 'authors/rina.jpg' }, {}];
  expect([...picturesShown(texts, authors, { look: { logo: 'logo.svg' } })]).toEqual([
    ...['files/peta.svg', 'articles/2015/09/b.png', 'articles/2015/09/pasar.jpg'],
    ...['authors/rina.jpg', 'logo.svg'],
  ]);
});

test('no other site’s, and none that is no picture', () => {
  const image = { src: 'https://lain.example/pasar.jpg', alt: '' };
  const shown = picturesShown([{ file, pictures: [], image }], [{ photo: 'files/cv.pdf' }], {});
  expect([...shown]).toEqual([]);
});
