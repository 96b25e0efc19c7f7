import { expect, test } from 'vitest';
import { articleThings } from '../../../../src/publish/json-ld/article-things.ts';
import { seriesThing } from '../../../../src/publish/json-ld/series-thing.ts';
import type { ArticleEntry, PageEntry, Verdict } from '../../../../src/schema/entries.ts';
import { articleView } from '../../../../src/views/article.ts';
import { seriesView } from '../../../../src/views/series.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';
import { faultsOf } from './documented.ts';

const claim = (verdict: Verdict) => ({
  text: 'Jaringan 5G menyebarkan virus',
  verdict,
  by: 'Pesan berantai',
  seen: ['WhatsApp', 'https://lain.example/x'],
  date: '2020-03-18T00:00:00.000Z',
  evidence: [{ url: 'https://who.int/', name: undefined }],
});
const intro: PageEntry = {
  ...{ id: 'virus', file: 'series/virus.md', digest: '', title: 'Virus', path: '/series/virus/' },
  ...{ menu: 'none', draft: false, aliases: [], pictures: [], documents: [], also: [] },
  series: { topic: undefined },
};

function thingsOf(
  over: Partial<ArticleEntry>,
  questions: { question: string; answer: string }[] = [],
) {
  const article = anArticle({ id: '2020/04/a', title: 'Sinyal', ...over });
  const site = siteWith(
    [
      article,
      anArticle({
        id: '2020/04/b',
        series: article.series && { ...article.series, part: 2 },
      }),
    ],
    {
      pages: [intro],
    },
  );
  const view = articleView(site, site.edition.article('2020/04/a')!);
  return { site, things: articleThings(view, { questions }) };
}

test('a fact check is reviewed on the scale of its verdict, and its headline begins with it', () => {
  const { things } = thingsOf({ claim: claim('salah'), label: 'salah' });
  const [news, review] = things;
  expect(things).toHaveLength(2);
  expect(news).toMatchObject({ '@type': 'NewsArticle', headline: '[SALAH] Sinyal' });
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    url: 'https://warta.example/2020/04/a/',
    claimReviewed: 'Jaringan 5G menyebarkan virus',
    author: { name: 'Warta' },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: '2020-03-18T07:00:00+07:00',
      appearance: [{ '@type': 'CreativeWork', url: 'https://lain.example/x' }],
    },
    reviewRating: {
      ...{ '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1 },
      alternateName: 'Salah',
    },
  });
  for (const thing of things) expect(faultsOf(thing)).toEqual([]);
});

test('what is unproven has no number, and what was paid for is no fact check', () => {
  const unproven = thingsOf({ claim: claim('belum-terbukti'), label: 'belum-terbukti' }).things[1];
  expect(unproven!['reviewRating']).toEqual({ '@type': 'Rating', alternateName: 'Belum terbukti' });
  expect(thingsOf({ claim: claim('benar'), label: 'advertorial' }).things).toHaveLength(1);
});

test('questions and answers are told where a text is made of them', () => {
  const asked = [{ question: 'Apa?', answer: 'Itu.' }];
  const [, faq] = thingsOf({}, asked).things;
  expect(faq).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: 'Apa?', acceptedAnswer: { text: 'Itu.' } }],
  });
  expect(faultsOf(faq!)).toEqual([]);
});

test('a part names its series and its place, the series its parts', () => {
  const { site, things } = thingsOf({ series: { id: 'virus', part: 1 } });
  expect(things[0]).toMatchObject({
    isPartOf: { '@type': 'CreativeWorkSeries', name: 'Virus' },
    position: 1,
  });
  const thing = seriesThing(seriesView(site, site.edition.seriesById('virus')!));
  expect(thing).toMatchObject({
    '@type': 'CreativeWorkSeries',
    name: 'Virus',
    hasPart: [{ url: 'https://warta.example/2020/04/a/', position: 1 }, {}],
  });
  expect(faultsOf(thing)).toEqual([]);
});
