import { describe, expect, test } from 'vitest';
import { none } from '../support/imported.ts';
import { contentFolder } from '../support/content-folder.ts';
import { importedFrom, paper, site } from './served-site.ts';

const afterOf = (path: string) => new URL(path, 'http://x').searchParams.get('after');

describe('a site by its address', () => {
  test('of which only the latest are asked for is asked for those only', async () => {
    // Before seven in the morning here it is still the day before in UTC.
    const [early, before, late] = ['2021-04-01', '2021-06-08', '2021-06-09'];
    const found = await site(
      paper(90, (id) => {
        const day = id > 80 ? late : id === 80 ? before : early;
        const here = String(Number(day.slice(-2)) + 1).padStart(2, '0');
        return {
          date: `${day.slice(0, -2)}${here}T06:00:00`,
          date_gmt: `${day}T23:00:00`,
          link: `https://kabar.example/${id}/`,
        };
      }),
    );
    const content = contentFolder();
    const since = '2021-06-09T17:00:00.000Z';
    const { outcome, kept } = await importedFrom(`${found.url}/wp-json/`, content, { since });
    expect(outcome.units.total.article).toBe(10);
    expect(found.asked.filter((path) => path.includes('/posts?')).map(afterOf)).toEqual(
      Array(2).fill('2021-06-07T17:00:00'),
    );
    expect(found.asked.some((path) => path.includes('offset=40'))).toBe(false);
    expect(kept).toBe(0);
    const all = await importedFrom(`${found.url}/wp-json/`, content);
    expect(all.outcome.units.total.article).toBe(90);
  });

  test('of which nothing is late enough says so', async () => {
    const found = await site(paper(3));
    const since = '2022-01-01T00:00:00.000Z';
    const { rules, outcome } = await importedFrom(`${found.url}/wp-json/`, contentFolder(), {
      since,
    });
    expect(rules).toEqual(['input-empty']);
    expect(outcome.units.total).toEqual(none);
  });
});
