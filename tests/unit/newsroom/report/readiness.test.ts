import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ASKED } from '../../../../src/newsroom/report/readiness/asked.ts';
import { readinessOf } from '../../../../src/newsroom/report/readiness/look.ts';
import { productionOf } from '../../../../src/newsroom/report/readiness/production.ts';
import { readinessPage } from '../../../../src/newsroom/report/page/readiness-page.ts';
import type { EditionSource } from '../../../../src/edition/make-edition.ts';
import { languages, wordsIn } from '../../../../src/words/words-in.ts';
import { anArticle } from '../../../support/article.ts';
import { aSite, anEdition } from '../../../support/edition.ts';

const now = new Date('2026-11-30T01:00:00.000Z');
const zone = 'Asia/Jakarta';

const pageEntry = (id: string, title: string): EditionSource['pages'][number] => ({
  ...{ id, title, file: `pages/${id}.md`, digest: id, path: `/${id}/`, menu: 'footer' },
  ...{ draft: false, aliases: [], pictures: [], documents: [], also: [] },
});

function look(parts: Partial<EditionSource> = {}) {
  const site = parts.site ?? aSite;
  const edition = anEdition(parts.articles ?? [], { ...parts, site, now: now.toISOString() });
  const production = productionOf(edition.articles, now, zone);
  const number = new Intl.NumberFormat('id');
  const rows = readinessOf({ site, edition, production, number }, wordsIn('id').report.readiness);
  return {
    rows,
    production,
    states: Object.fromEntries(rows.map(({ asked, state }) => [asked, state])),
  };
}

test('of a site without anything, what readers could see is missing, and the rest is asked', () => {
  const { states } = look();
  expect(states).toMatchObject({
    ...{ company: 'missing', address: 'missing', responsible: 'missing', contact: 'missing' },
    ...{ guidelines: 'missing', privacy: 'missing', perDay: 'missing', ownWork: 'missing' },
    ...{ corrections: 'shown', withdrawals: 'shown', comments: 'shown', paid: 'shown' },
    ...{ wages: 'ask', insurance: 'ask', competence: 'ask', protection: 'ask' },
  });
  expect(Object.keys(states)).toEqual(Object.keys(ASKED));
});

test('what is there is found, wherever a newsroom put it', () => {
  const masthead = {
    ...{ company: 'PT Koran Demak', address: 'Jalan Pemuda 1', responsible: 'Siti Aminah' },
    ...{ editor: 'Budi', whatsapp: '6281200000000' },
  };
  const { states, rows } = look({
    site: { ...aSite, masthead },
    pages: [
      pageEntry('redaksi', 'Redaksi'),
      pageEntry('pedoman', 'Pedoman Pemberitaan Media Siber'),
      pageEntry('etik', 'Kode Etik Jurnalistik'),
      pageEntry('hak-jawab', 'Hak jawab'),
      pageEntry('kebijakan-privasi', 'Privasi'),
    ],
  });
  const found = ['company', 'address', 'responsible', 'editor', 'contact', 'mastheadPage'];
  for (const asked of [...found, 'guidelines', 'ethics', 'replies', 'privacy'])
    expect([asked, states[asked]]).toEqual([asked, 'shown']);
  expect(rows.find(({ asked }) => asked === 'guidelines')!.seen).toBe('/pedoman/');
});

test.each([
  ['CV Koran Demak', 'missing'],
  ['Redaksi Koran', 'missing'],
  ['PT. Koran Demak', 'shown'],
  ['Yayasan Pers Demak', 'shown'],
])('%s as the company is %s', (company, state) => {
  expect(look({ site: { ...aSite, masthead: { company } } }).states['company']).toBe(state);
});

test('stories are counted by whole months on the newsroom’s clock, without adverts', () => {
  const articles = [
    anArticle({ id: 'a', date: '2026-09-30T17:00:00.000Z' }),
    anArticle({
      id: 'b',
      date: '2026-10-31T16:59:59.000Z',
      source: { name: 'Antara', url: undefined },
    }),
    anArticle({ id: 'c', date: '2026-10-31T17:00:00.000Z' }),
    anArticle({ id: 'iklan', date: '2026-10-02T01:00:00.000Z', label: 'advertorial' }),
  ] as EditionSource['articles'];
  const { production, rows } = look({ articles });
  expect(
    production.map(({ month, stories, empty, taken }) => [month.name, stories, empty, taken]),
  ).toEqual([
    ['2026-10', 2, 29, 1],
    ['2026-09', 0, 30, 0],
    ['2026-08', 0, 31, 0],
    ['2026-07', 0, 31, 0],
    ['2026-06', 0, 30, 0],
    ['2026-05', 0, 31, 0],
  ]);
  expect(rows.find(({ asked }) => asked === 'paid')).toMatchObject({
    state: 'missing',
    seen: '1 advertorial berlabel, 1 di antaranya tanpa nama klien',
  });
});

describe.each(languages)('in %s', (code) => {
  test('every row has its words, its source and how well that is known', () => {
    const words = wordsIn(code).report.readiness;
    expect(Object.keys(words.asked)).toEqual(Object.keys(ASKED));
    const { rows, production } = look();
    const reckoning = { zone, language: code };
    const made = now.toISOString();
    const html = readinessPage(rows, production, words, { siteName: '<b>Warta', made, reckoning });
    const { document } = parseHTML(html);
    const table = document.querySelector('table')!;
    const shown = [...table.querySelectorAll('tbody tr')].map((row) => row.textContent!);
    expect(shown).toHaveLength(Object.keys(ASKED).length);
    Object.entries(ASKED).forEach(([asked, { document: name, grade, url }], at) => {
      const text = shown[at]!.replace(/\s+/g, ' ');
      expect(text).toContain(words.asked[asked as keyof typeof ASKED].asks);
      expect(text).toContain(name);
      expect(text).toContain(words.grades[grade]);
      expect(url === '' ? grade : 'none').toBe('none');
      if (url !== '') expect(html).toContain(`href="${url}"`);
    });
    expect(document.querySelector('main b')).toBeNull();
  });
});
