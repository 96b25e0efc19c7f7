import { describe, expect, test } from 'vitest';
import { advertSchema } from '../../../src/schema/advert.ts';
import type { AdvertEntry, SiteEntry } from '../../../src/schema/entries.ts';
import { anArticle } from '../../support/article.ts';
import { aSite, anEdition } from '../../support/edition.ts';

const NOW = '2026-11-29T12:00:00.000Z';

/** An advert of a client, with these fields as an editor writes them. */
const advert = (id: string, fields: object = {}): AdvertEntry => ({
  ...advertSchema('Asia/Jakarta').parse({ client: id, title: id, ...fields }),
  ...{ id, file: `adverts/${id}.yaml`, digest: id },
});

const story = (fields: Partial<Parameters<typeof anArticle>[0]> = {}) =>
  anArticle({ id: 's', date: '2026-11-20T00:00:00.000Z', words: 400, ...fields });

/** The ids of the adverts in a story of an edition with these adverts. */
function inStory(adverts: AdvertEntry[], fields = {}, site: SiteEntry = aSite) {
  const { adverts: book, articles } = anEdition([story(fields)], { now: NOW, adverts, site });
  const { story: within, end } = book.inStory(articles[0]!);
  return [within?.id, end?.id];
}

const at = (adverts: AdvertEntry[], place: 'front' | 'search' | 'section', section?: string) => {
  const edition = anEdition([story()], { now: NOW, adverts });
  const found = section === undefined ? undefined : edition.section(section);
  return edition.adverts.at(place, { path: '/', ...(found && { section: found }) })?.id;
};

describe('adverts', () => {
  test('begin and end at their times, which are next changes of the build', () => {
    const adverts = [
      advert('mulai', { from: '2026-12-01' }),
      advert('sampai', { until: '2026-12-31' }),
      advert('lewat', { until: '2026-11-28' }),
      advert('terbalik', { from: '2026-12-02', until: '2026-11-30' }),
    ];
    const edition = anEdition([], { now: NOW, adverts });
    expect(edition.adverts.running.map(({ id }) => id)).toEqual(['sampai']);
    expect(edition.nextChange).toEqual({ time: '2026-11-30T17:00:00.000Z', reason: 'advert' });
    const later = anEdition([], { now: '2026-12-05T00:00:00.000Z', adverts });
    // A day alone counts whole, on the clock of the newsroom.
    expect(later.nextChange).toEqual({ time: '2026-12-31T17:00:00.000Z', reason: 'advert' });
    expect(anEdition([], { now: later.nextChange!.time, adverts }).nextChange).toBeUndefined();
  });

  test('stand where they were booked, in their sections and those below', () => {
    expect(at([advert('a', { places: 'depan' })], 'front')).toBe('a');
    expect(at([advert('a', { places: 'berita' })], 'front')).toBeUndefined();
    expect(at([advert('a', { sections: 'internasional' })], 'section', 'asia')).toBe('a');
    expect(at([advert('a', { sections: 'internasional' })], 'section', 'nasional')).toBeUndefined();
    // The front and the search are of no section.
    expect(at([advert('a', { sections: 'nasional' })], 'front')).toBeUndefined();
    expect(at([advert('a', { sections: 'nasional' })], 'search')).toBeUndefined();
  });

  test('of the house stand only where no client has booked', () => {
    const house = advert('sendiri', { house: 'ya' });
    expect(at([house], 'front')).toBe('sendiri');
    expect(at([house, advert('klien', { places: 'depan' })], 'front')).toBe('klien');
    expect(at([house, advert('klien', { places: 'depan' })], 'search')).toBe('sendiri');
  });

  test('stand once in a story, and not between the paragraphs of a short or live one', () => {
    expect(inStory([advert('a')])).toEqual(['a', undefined]);
    expect(inStory([advert('a'), advert('b')]).toSorted()).toEqual(['a', 'b']);
    expect(inStory([advert('a'), advert('rumah', { house: 'ya' })])).toEqual(['a', 'rumah']);
    expect(inStory([advert('a')], { words: 120 })).toEqual([undefined, 'a']);
    expect(inStory([advert('a')], { entries: [] })).toEqual([undefined, 'a']);
  });

  test.each([
    ['an advertorial', { label: 'advertorial' }],
    ['a story with the help line', { helpline: true }],
    ['a story on suicide', { topics: ['Bunuh diri'] }],
    ['an obituary', { topics: ['obituari'] }],
    ['a disaster', { topics: ['Gempa Bumi'] }],
  ])('none stands in %s', (_name, fields) => {
    expect(inStory([advert('a'), advert('rumah', { house: 'ya' })], fields)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('the settings say where none stands in place of the usual list', () => {
    const site = { ...aSite, adverts: { never: ['Banjir', 'opinion', 'asia'] } };
    const all = [advert('a')];
    expect(inStory(all, { topics: ['banjir'] }, site)).toEqual([undefined, undefined]);
    expect(inStory(all, { label: 'opinion' }, site)).toEqual([undefined, undefined]);
    expect(inStory(all, { section: 'asia' }, site)).toEqual([undefined, undefined]);
    expect(inStory(all, { topics: ['obituari'] }, site)).toEqual(['a', undefined]);
    // Another name of a declared topic is that topic.
    const topics = [{ id: 'air', name: 'Air', aliases: ['Banjir'] }];
    const edition = anEdition([story({ topics: ['air'] })], {
      now: NOW,
      site,
      topics,
      adverts: all,
    });
    expect(edition.adverts.inStory(edition.articles[0]!)).toEqual({});
  });

  test('neither day nor build nor another page changes who stands on a page', () => {
    const adverts = ['a', 'b', 'c', 'd'].map((id) => advert(id));
    const places = (now: string, others: number) => {
      const some = Array.from({ length: others }, (_, number) => story({ id: `lain${number}` }));
      const edition = anEdition([story(), ...some], { now, adverts: adverts.toReversed() });
      return edition.adverts.inStory(edition.article('s')!);
    };
    expect(places('2027-03-01T00:00:00.000Z', 9)).toEqual(places(NOW, 0));
  });
});
