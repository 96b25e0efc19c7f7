import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../../src/search/reader/open-search.ts';
import type { QueryOptions, SearchAnswer } from '../../../../src/search/reader/open-search.ts';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { writeSegmented } from '../../../support/segmented-index.ts';
import { base, fixtureDocuments, open, serve, write } from './archive.ts';

/** Five articles of 2017 to 2021 and a page, four of 2016, two of 2015. */
const documents = fixtureDocuments();
const options = {
  timeZone: 'Asia/Jakarta',
  topicAliases: [{ name: 'Bencana Alam', aliases: ['Musibah'] }],
};
const index = writeSegmented(documents, options, 8);
const whole = write(documents);
/** More than there are. */
const ALL = { older: [10, 10, 10, 10] };

const paths = ({ hits }: SearchAnswer) => hits.map(({ url }) => `/${url.slice(base.length)}`);
const story = (more: Partial<SearchDocument>): SearchDocument => ({
  ...documents[0]!,
  ...{ url: `/baru/${more.title!.replace(' ', '-')}/`, digest: String(more.title) },
  ...more,
});

/** Opens the index; says which segments' files were asked for since. */
async function watched() {
  const server = serve(index);
  const search = await openSearch({ base, fetch: server.fetch });
  server.requests.length = 0;
  const folders = () => {
    const asked = server.requests.splice(0).map((path) => /^(\d{4}-\d{4})\//.exec(path)?.[1] ?? '');
    return [...new Set(asked)].sort();
  };
  return { ...search, folders };
}

describe('a query over segments', async () => {
  const { search, folders } = await watched();

  test('asks the newest alone, and says its period and which is the next older one', async () => {
    const answer = await search('warga');
    expect(paths(answer)).toEqual(['/2021/06/gempa-susulan/', '/2021/05/gempa/']);
    expect(answer).toMatchObject({ total: 2, period: { from: '2017', to: '2021' } });
    expect(answer.older).toMatchObject({ from: '2016', to: '2016', articles: 4 });
    expect(folders()).toEqual(['']);
  });

  test('appends the results of as many older ones as are asked for', async () => {
    const answer = await search('warga', { older: [10] });
    expect(paths(answer).slice(2)).toEqual(['/2016/02/banjir/']);
    expect(answer).toMatchObject({ total: 3, period: { from: '2016', to: '2021' } });
    expect(answer.older).toMatchObject({ from: '2015', to: '2015', articles: 2 });
    const all = await search('warga', ALL);
    expect(all).toMatchObject({ period: { from: '2015', to: '2021' }, older: undefined });
    expect(paths(all).slice(0, 3)).toEqual(paths(answer));
  });

  test('finds what stands in the oldest alone, and pages in the newest', async () => {
    expect((await search('latakia')).total).toBe(0);
    expect(paths(await search('latakia', ALL))).toEqual(['/2015/09/kerry-lavrov/']);
    expect(paths(await search('pembetulan'))).toEqual(['/tentang/']);
  });

  test('shows of each segment what its number says, and whether the oldest has more', async () => {
    const filters = { section: 'daerah' };
    const first = await search('', { ...filters, limit: 1 });
    expect(first).toMatchObject({ total: 2, more: true });
    const both = await search('', { ...filters, limit: 1, older: [5] });
    expect(paths(both)).toEqual(['/2021/06/gempa-susulan/', '/2016/02/banjir/']);
    expect(both).toMatchObject({ total: 3, more: false });
  });

  test('is in order of time over all segments where the newest come first', async () => {
    const { hits } = await search('', { from: '2000-01-01', sort: 'newest', ...ALL });
    const dates = hits.map(({ date }) => date!);
    expect(dates).toHaveLength(12);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

describe('a filter by date', async () => {
  test.each<[QueryOptions, string[], string | undefined]>([
    [{ from: '2015-02-01', to: '2015-12-31' }, ['2015-2015'], undefined],
    [{ from: '2016-01-01', to: '2016-01-31' }, ['2016-2016'], undefined],
    [{ to: '2016-12-31' }, ['2016-2016'], '2015'],
    [{ from: '2016-06-01' }, [''], '2016'],
    [{ from: '2018-06-01' }, [''], undefined],
    [{ to: '2001-01-01' }, [''], undefined],
    [{ from: '2030-01-01' }, [''], undefined],
  ])('%j asks %j at once', async (filter, segments, older) => {
    const { search, folders } = await watched();
    const answer = await search('', filter);
    expect(folders().filter((folder) => folder !== '' || segments.includes(''))).toEqual(segments);
    expect(answer.older?.from).toBe(older);
    const alone = await (await open(whole)).search('', filter);
    if (older === undefined) expect(paths(answer)).toEqual(paths(alone));
  });
});

describe('articles with all words', () => {
  const near = [story({ title: 'Gempa Bima', date: '2021-07-01T00:00:00Z', body: 'Bima.' })];
  const both = [
    story({ title: 'Gempa Kucing', date: '2015-07-01T00:00:00Z', body: 'Kucing.' }),
    story({ title: 'Gempa Anjing', date: '2015-08-01T00:00:00Z', body: 'Anjing.' }),
  ];
  const segmented = writeSegmented([...documents, ...near, ...both], options, 8);

  test('leave out the closest of other segments, newer and older', async () => {
    const { search } = await open(segmented);
    expect(await search('gempa kucing')).toMatchObject({ partial: true, total: 3 });
    const answer = await search('gempa kucing', ALL);
    expect(paths(answer)).toEqual(['/baru/Gempa-Kucing/']);
    expect(answer).toMatchObject({ partial: false, total: 1 });
    expect(paths(await search('gempa bima', ALL))).toEqual(['/baru/Gempa-Bima/']);
  });
});

test('a word that an older segment knows is no typing error in the newest', async () => {
  const meant = story({ title: 'Petaka Latakai', date: '2021-07-01T00:00:00Z', body: 'Latakai.' });
  const { search } = await open(writeSegmented([...documents, meant], options, 8));
  expect((await search('latakia')).corrected).toEqual([{ from: 'latakia', to: 'latakai' }]);
  const answer = await search('latakia', ALL);
  expect(paths(answer)).toEqual(['/2015/09/kerry-lavrov/']);
  expect(answer.corrected).toEqual([]);
});

test('all segments together find each word in the articles in which one index finds it', async () => {
  const [one, many] = await Promise.all([open(whole), open(index)]);
  const text = documents.map(({ title, body }) => `${title} ${body}`).join(' ');
  for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu))) {
    const ask: QueryOptions = { literal: true, limit: 20, older: [20, 20] };
    const [a, b] = await Promise.all([one.search(`"${word}"`, ask), many.search(`"${word}"`, ask)]);
    expect(new Set(paths(b)), word).toEqual(new Set(paths(a)));
    expect(b.total, word).toBe(a.total);
  }
});

describe('beside the results', async () => {
  const { search, passages, counts, headlines, suggestions } = await open(index);

  test('passages are of the segment that a result is from', async () => {
    const { hits, forms } = await search('warga', ALL);
    const [first, second, third] = await passages(hits, forms);
    expect([first, third]).toEqual([undefined, undefined]);
    expect(second?.text).toContain('kata warga');
    const old = await search('latakia', ALL);
    expect((await passages(old.hits, old.forms))[0]?.text).toContain('Latakia');
  });

  test('a passage is found by what the words mean in its own segment', async () => {
    const { hits, forms } = await search('diawasi', { literal: true, ...ALL });
    expect(hits.map(({ title }) => title)).toContain('Warga Pascabanjir Butuh Air Bersih');
    expect(forms.flat()).not.toContain('mengawasi');
    const texts = (await passages(hits, forms)).map((passage) => passage?.text ?? '');
    expect(texts.some((text) => text.includes('mengawasi dana'))).toBe(true);
  });

  test('counts are of the segments asked, and nothing is said to leave nothing', async () => {
    const newest = await counts('warga', {});
    expect([...newest.sections, ...newest.years]).toEqual([
      ['daerah', 2],
      ['2021', 2],
    ]);
    expect(newest.isPart).toBe(true);
    const two = await counts('warga', { older: [10] });
    expect([...two.sections, ...two.years]).toEqual([
      ['daerah', 3],
      ['2021', 2],
      ['2016', 1],
    ]);
    const all = await counts('gempa', ALL);
    expect(all.isPart).toBe(false);
    expect([all.sections.get('daerah'), all.sections.get('hukum')]).toEqual([2, 0]);
  });

  test('headlines and suggestions are of the newest', async () => {
    expect((await headlines('gempa sus'))[0]?.title).toMatch(/^Gempa Susulan/);
    expect(await headlines('kerry')).toEqual([]);
    expect(await suggestions('gem')).toContain('gempa');
  });
});

describe('when files fail', () => {
  test('a deploy between the newest and the older archive goes unnoticed', async () => {
    const later = writeSegmented(
      [...documents, story({ title: 'Latakia Lagi', date: '2015-11-01T00:00:00Z' })],
      options,
      8,
    );
    let current = index;
    const { search } = await openSearch({
      base,
      fetch: (async (url: RequestInfo | URL) => serve(current).fetch(url)) as typeof fetch,
    });
    await search('latakia');
    current = later;
    expect((await search('latakia', ALL)).total).toBe(2);
  });

  test('a passage of a segment that does not come is done without', async () => {
    const server = serve(index);
    const { search, passages } = await openSearch({ base, fetch: server.fetch });
    const { hits, forms } = await search('latakia', ALL);
    const other = await openSearch({
      base,
      fetch: (async (url: RequestInfo | URL) =>
        String(url).includes('-2015/')
          ? new Response('', { status: 500 })
          : server.fetch(url)) as typeof fetch,
    });
    expect(await passages(hits, forms)).not.toEqual([undefined]);
    expect(await other.passages(hits, forms)).toEqual([undefined]);
  });
});
