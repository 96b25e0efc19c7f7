import { describe, expect, test } from 'vitest';
import { breadcrumbList } from '../../../../src/publish/json-ld/breadcrumb-list.ts';
import { newsArticle } from '../../../../src/publish/json-ld/news-article.ts';
import { organization } from '../../../../src/publish/json-ld/organization.ts';
import { profilePage } from '../../../../src/publish/json-ld/profile-page.ts';
import type { Thing } from '../../../../src/publish/json-ld/thing.ts';
import { writeThing } from '../../../../src/publish/json-ld/thing.ts';
import { webSite } from '../../../../src/publish/json-ld/web-site.ts';
import type { Site } from '../../../../src/site/site.ts';
import { articleView } from '../../../../src/views/article.ts';
import { frameOf } from '../../../../src/views/frame.ts';
import { authorView } from '../../../../src/views/list.ts';
import { frontView } from '../../../../src/views/front.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';
import { faultsOf, lackingOf } from './documented.ts';

const picture = {
  file: 'articles/2015/09/foto.jpg',
  digest: 'abc',
  type: 'jpeg' as const,
  width: 1600,
  height: 900,
};
const rina = {
  id: 'rina',
  file: 'authors/rina.yaml',
  digest: '',
  photo: 'authors/rina.jpg',
  name: 'Rina Sari',
  kind: 'person' as const,
  bio: 'Wartawan.',
  links: ['https://lain.example/rina'],
};
const article = anArticle({
  id: '2015/09/suriah',
  title: 'Judul </script> & "kutip"',
  standfirst: 'Ringkasan.',
  authors: [{ id: 'rina' }, { id: 'Budi', role: 'fotografer' }, { id: 'Ani', role: 'editor' }],
  updated: { time: '2015-09-17T00:00:00.000Z' },
  corrections: [{ time: '2015-09-18T01:00:00.000Z', text: 'Tujuh, bukan enam.' }],
  image: { src: 'foto.jpg', alt: 'Tank', caption: 'Tank.', credit: 'Foto: Antara' },
});
const site = siteWith([article, anArticle({ id: 'a/polos' })], {
  authors: [rina],
  pictures: [picture],
});
const newsroom = (of: Site) => organization(frameOf(of), frontView(of).policies);
const written = (thing: Thing) => JSON.parse(writeThing(thing));
describe('JSON-LD', () => {
  test('everything the engines document is there, in the form they ask for', () => {
    const things = [
      newsArticle(articleView(site, site.edition.article('2015/09/suriah')!)),
      newsArticle(articleView(site, site.edition.article('a/polos')!)),
      newsroom(site),
      webSite(frameOf(site)),
      profilePage(frameOf(site), authorView(site, site.edition.authors[0]!).author!),
      breadcrumbList(frameOf(site), [{ name: 'Beranda', path: '/' }]),
    ].map(written);
    expect(things.flatMap((thing) => faultsOf(thing))).toEqual([]);
  });

  test('whatever is recommended is said where the newsroom gives it', () => {
    const page = (id: string) => ({
      id,
      path: `/${id}/`,
      file: '',
      digest: '',
      title: id,
      menu: 'footer' as const,
      draft: false,
      aliases: [],
      pictures: [],
      documents: [],
      also: [],
    });
    const full = siteWith([{ ...article, topics: ['Suriah'], dateline: 'Latakia' }], {
      authors: [rina],
      pictures: [picture],
      pages: ['pedoman-media-siber', 'kebijakan-ralat', 'redaksi'].map(page),
      site: {
        ...site.settings,
        description: 'Koran kecil.',
        masthead: {
          company: 'PT Warta',
          address: 'Jalan Merdeka 1',
          email: 'redaksi@warta.example',
          whatsapp: '+62 812 0000 0000',
        },
      },
    });
    const news = written(newsArticle(articleView(full, full.edition.articles[0]!)));
    const paper = written(newsroom(full));
    const [author] = news.author;
    const [photo] = news.image;
    const things = [
      news,
      author,
      photo,
      paper,
      paper.contactPoint,
      written(webSite(frameOf(full))),
    ];
    expect(things.flatMap((thing) => lackingOf(thing))).toEqual([]);
  });

  test('a story names writers, helpers, picture and corrections', () => {
    expect(
      written(newsArticle(articleView(site, site.edition.article('2015/09/suriah')!))),
    ).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      datePublished: '2015-09-16T19:41:00+07:00',
      dateModified: '2015-09-18T08:00:00+07:00',
      author: [{ '@type': 'Person', name: 'Rina Sari', url: 'https://warta.example/author/rina/' }],
      contributor: [{ name: 'Budi' }],
      editor: [{ name: 'Ani' }],
      correction: [{ '@type': 'CorrectionComment', text: 'Tujuh, bukan enam.' }],
    });
  });

  test('who paid for an advertorial is its author and sponsor, not the newsroom', () => {
    const paid = siteWith([
      anArticle({ id: 'a/satu', label: 'advertorial', client: 'Bank Maju' }),
      anArticle({ id: 'a/dua', label: 'advertorial' }),
      anArticle({ id: 'a/tiga', label: 'advertorial', client: 'Bank', authors: [{ id: 'Rina' }] }),
      anArticle({ id: 'a/empat', client: 'Bank Maju' }),
    ]);
    const of = (id: string) => written(newsArticle(articleView(paid, paid.edition.article(id)!)));
    const bank = { '@type': 'Organization', name: 'Bank Maju' };
    expect(of('a/satu')).toMatchObject({ author: [bank], sponsor: bank });
    expect(of('a/dua').author).toBeUndefined();
    expect(of('a/tiga')).toMatchObject({ author: [{ name: 'Rina' }], sponsor: { name: 'Bank' } });
    expect(of('a/empat').sponsor).toBeUndefined();
    expect(of('a/empat').author).toMatchObject([{ name: 'Warta' }]);
  });

  test('the page of an author shows the portrait', () => {
    const photo = { ...picture, file: 'authors/rina.jpg' };
    const shown = siteWith([article], { authors: [rina], pictures: [photo] });
    const page = profilePage(frameOf(shown), authorView(shown, shown.edition.authors[0]!).author!);
    expect(page['mainEntity']).toMatchObject({
      image: 'https://warta.example/_p/abc-800.webp',
    });
  });

  test('a label decides the type', () => {
    const labelled = siteWith([
      anArticle({ id: 'a/opinion', label: 'opinion' }),
      anArticle({ id: 'a/analysis', label: 'analysis' }),
      anArticle({ id: 'a/reportage', label: 'reportage' }),
      anArticle({ id: 'a/advertorial', label: 'advertorial' }),
    ]);
    const types = labelled.edition.articles.map(
      (one) => newsArticle(articleView(labelled, one))['@type'],
    );
    expect(types).toEqual([
      'AdvertiserContentArticle',
      'AnalysisNewsArticle',
      'OpinionNewsArticle',
      'ReportageNewsArticle',
    ]);
  });

  test('a headline cannot end the script element', () => {
    const text = writeThing(
      newsArticle(articleView(site, site.edition.article('2015/09/suriah')!)),
    );
    expect(text).not.toContain('<');
    expect(JSON.parse(text).headline).toBe('Judul </script> & "kutip"');
  });

  test('only policies that have a page are named', () => {
    expect(newsroom(site)['correctionsPolicy']).toBeUndefined();
    const page = {
      id: 'kebijakan-ralat',
      path: '/kebijakan-ralat/',
      file: '',
      digest: '',
      title: 'Ralat',
      menu: 'footer' as const,
      draft: false,
      aliases: [],
      pictures: [],
      documents: [],
      also: [],
    };
    expect(newsroom(siteWith([], { pages: [page] }))['correctionsPolicy']).toBe(
      'https://warta.example/kebijakan-ralat/',
    );
  });
});
