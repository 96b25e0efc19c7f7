import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CARD_BYTES } from '../../../../src/publish/cards/card.ts';
import { cardsOf, siteCard, articleCard } from '../../../../src/publish/cards/card-of.ts';
import { cropOf, cutPhoto } from '../../../../src/publish/cards/cut-photo.ts';
import { makeCard } from '../../../../src/publish/cards/make-card.ts';
import type { Rgb } from '../../../../src/lib/colour.ts';
import { readHex } from '../../../../src/lib/colour.ts';
import { anArticle } from '../../../support/article.ts';
import { aSite } from '../../../support/edition.ts';
import { siteWith } from '../../../support/site.ts';

const none = (): Uint8Array => new Uint8Array();
const dayOf = (at: number): string => new Date(Date.UTC(2015, 0, 1) + at * 3_600_000).toISOString();

describe('which card a story has', () => {
  const articles = Array.from({ length: 202 }, (_, at) =>
    anArticle({ id: `2015/09/b${at}`, title: `Judul ${at}`, date: dayOf(at) }),
  );
  const photo = { file: 'articles/2015/09/foto.jpg', digest: 'abc', width: 1600, height: 900 };

  test('its photo where it is large enough; a drawing or a small one is no photo', () => {
    const image = { src: 'foto.jpg', alt: '', focus: '10% 20%' };
    const card = (more: object) => {
      const site = siteWith([anArticle({ id: '2015/09/a', image })], {
        pictures: [{ ...photo, type: 'jpeg', ...more }],
      });
      return articleCard(site, site.edition.articles[0]!);
    };
    expect(card({})).toMatchObject({ kind: 'photo', focus: '10% 20%' });
    expect(card({ width: 900, height: 1600 })).toMatchObject({ focus: '10% 20%' });
    expect(card({ width: 400 }).kind).toBe('words');
    expect(card({ type: 'svg' }).kind).toBe('words');
  });

  test.each([
    [1600, 900, '50% 50%'],
    [900, 1600, '50% 22%'],
  ])('cut from %i by %i around %s where nothing is said', (width, height, focus) => {
    const image = { src: 'foto.jpg', alt: '' };
    const site = siteWith([anArticle({ id: '2015/09/a', image })], {
      pictures: [{ ...photo, type: 'jpeg', width, height }],
    });
    expect(articleCard(site, site.edition.articles[0]!)).toMatchObject({ focus });
  });

  test('its headline while it is among the newest 200 or featured, then its section’s', () => {
    const now = '2026-01-01T00:00:00.000Z';
    const site = siteWith(
      [
        { ...articles[0]!, featured: 1, featuredUntil: '2026-02-01T00:00:00.000Z' },
        ...articles.slice(1),
      ],
      { now },
    );
    const titles = site.edition.articles.map((article) => {
      const card = articleCard(site, article);
      return card.kind === 'words' ? card.title : '';
    });
    expect(titles[0]).toBe('Judul 201');
    expect(titles[199]).toBe('Judul 2');
    expect(titles[200]).toBe('Internasional');
    expect(titles[201]).toBe('Judul 0');
  });

  test('a headline in another script falls back to the section', () => {
    const site = siteWith([anArticle({ id: 'a', title: '北京' })]);
    expect(articleCard(site, site.edition.articles[0]!)).toMatchObject({ title: 'Internasional' });
  });

  test('a sign that has no outline is left out, never the headline; nor is it for its section’s name', () => {
    const site = siteWith(
      [anArticle({ id: 'a', title: 'Timnas 🇮🇩 ke الدوحة: emisi CO₂ ≥ 2 ton', section: 'dunia' })],
      { site: { ...aSite, sections: [{ id: 'dunia', name: '国际' }] } },
    );
    expect(articleCard(site, site.edition.articles[0]!)).toMatchObject({
      kicker: '',
      title: 'Timnas ke: emisi CO2 >= 2 ton',
    });
  });

  test('a site whose description is in another script shows its name', () => {
    const site = siteWith([], { site: { ...aSite, description: '新闻' } });
    expect(siteCard(site)).toMatchObject({ title: 'Warta' });
  });

  test('another focus or headline is another address; drafts have none', () => {
    const of = (title: string) => {
      const site = siteWith([anArticle({ id: 'a', title })]);
      return articleCard(site, site.edition.articles[0]!).path;
    };
    expect(of('Satu')).toBe(of('Satu'));
    expect(of('Satu')).not.toBe(of('Dua'));
    const without = cardsOf(siteWith([])).size;
    expect(cardsOf(siteWith([anArticle({ id: 'k', draft: true })])).size).toBe(without);
  });
});

describe('what a card looks like', () => {
  test.each([
    'Damaskus Jatuh dalam Dua Belas Hari, Assad Lari ke Moskow',
    'Kata '.repeat(80),
    'Sangatpanjangtanpaspasi'.repeat(10),
    'x',
  ])('%s is drawn at 1200 × 630 below 300 KB', async (title) => {
    const site = siteWith([anArticle({ id: 'a', title })]);
    const bytes = await makeCard(articleCard(site, site.edition.articles[0]!), none);
    const { width, height, format } = await sharp(bytes).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(bytes.length).toBeLessThan(CARD_BYTES / 3);
  });

  test('few colours make it small, and each is what was asked for, or next to it', async () => {
    const site = siteWith([
      anArticle({ id: 'a', title: 'Banjir di Demak: 1.204 warga mengungsi sejak Sabtu malam' }),
    ]);
    const card = articleCard(site, site.edition.articles[0]!);
    const bytes = await makeCard(card, none);
    expect(bytes.length).toBeLessThan(20_000);
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 3) colours.add(data.toString('hex', at, at + 3));
    expect(colours.size).toBeLessThanOrEqual(16);
    const has = (wanted: Rgb) =>
      [...colours].some((hex) => {
        const colour = readHex(`#${hex}`)!;
        return wanted.every((part, of) => Math.abs(part - colour[of]!) <= 2);
      });
    expect(card.kind).toBe('words');
    const accent = readHex(card.kind === 'words' ? card.accent : '')!;
    const [paper, ink] = [readHex('#fffdf8')!, readHex('#191816')!];
    expect([paper, ink, accent].map(has)).toEqual([true, true, true]);
  });

  test('the same words make the same bytes', async () => {
    const card = siteCard(siteWith([]));
    expect(await makeCard(card, none)).toEqual(await makeCard(card, none));
  });

  test('the noisiest photo stays below 300 KB', async () => {
    const side = { width: 1600, height: 1200, channels: 3 as const };
    const noise = Buffer.from(
      Uint8Array.from({ length: 1600 * 1200 * 3 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 24),
    );
    const jpeg = await sharp(noise, { raw: side }).jpeg().toBuffer();
    const card = await cutPhoto(jpeg, '50% 50%');
    const { width, height } = await sharp(card).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(card.length).toBeLessThan(CARD_BYTES);
  });

  test('the cut keeps the point of focus', () => {
    expect(cropOf(1200, 1200, '50% 0%')).toEqual({ left: 0, top: 0, width: 1200, height: 630 });
    expect(cropOf(1200, 1200, '50% 100%').top).toBe(570);
    expect(cropOf(2400, 630, '100% 50%')).toEqual({ left: 1200, top: 0, width: 1200, height: 630 });
  });
});
