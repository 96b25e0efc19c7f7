import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { csvCells } from '../../../../src/newsroom/import/report/csv.ts';
import { proofPage } from '../../../../src/newsroom/report/page/proof-page.ts';
import { proofTables } from '../../../../src/newsroom/report/page/tables.ts';
import { languages } from '../../../../src/words/words-in.ts';
import { sharedData } from '../../../shared-data.ts';
import { aProof, proofAdvert, proofStory, writingIn } from '../../../support/report/proof.ts';

const MANIFEST = 'c'.repeat(64);
const folder = sharedData('xss/dompurify');

const documentOf = (html: string): Document => parseHTML(html).document;

test.each(languages)(
  '%s: a story says what happened to it, and where there is nothing, nothing',
  (code) => {
    const changes = [
      { time: '2026-11-03T01:00:00.000Z', kind: 'updated', text: '' },
      { time: '2026-11-04T01:00:00.000Z', kind: 'correction', text: 'Jumlahnya tiga' },
      { time: '2026-11-05T01:00:00.000Z', kind: 'edited', text: '0a1b2c3d4e5f' },
    ] as const;
    const { words } = writingIn(code);
    const proof = aProof({ stories: [proofStory({ changes, visits: 1234 })] });
    const { body } = documentOf(proofPage(proof, writingIn(code, true), MANIFEST));
    const lines = [...body.querySelectorAll('dd li')].map((line) =>
      line.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/2026, .*: Jumlahnya tiga$/);
    expect(lines[2]).toMatch(/0a1b2c3d4e5f$/);
    expect(body.textContent).toContain(code === 'id' ? '1.234' : '1,234');
    expect(body.querySelector('[data-manifest]')!.textContent).toBe(MANIFEST);
    expect([...body.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual([
      'pictures/001.jpg',
      'pictures/002.jpg',
    ]);
    const bare = aProof({ adverts: [], commit: undefined, history: 'none', counted: undefined });
    const text = documentOf(proofPage(bare, writingIn(code), MANIFEST)).body.textContent!;
    for (const said of [words.notCounted, words.historyNone, words.noCommit, words.noChanges])
      expect(text).toContain(said);
    expect(text).not.toContain(words.advert + words.client);
  },
);

test('an advert on more pages than are named has all of them in the table', () => {
  const pages = Array.from({ length: 40 }, (_, at) => `https://warta.example/${at}/`);
  const proof = aProof({ adverts: [proofAdvert({ pages })] });
  const page = proofPage(proof, writingIn('id'), MANIFEST);
  expect(page).toContain('dan 28 lainnya');
  const table = proofTables(proof, 'Asia/Jakarta').get('adverts.csv')!;
  for (const url of pages) expect(table).toContain(url);
});

test('no cell is a formula, and rows stay rows', () => {
  const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a"b,c', 'baris\nbaru'];
  for (const text of evil) {
    const story = proofStory({ client: text, headline: text, byline: [text], section: text });
    const table = proofTables(aProof({ stories: [story] }), 'Asia/Jakarta').get('stories.csv')!;
    const cells = csvCells(table.split('\n').slice(1).join('\n').trim());
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    expect(cells).toContain(/^[=+\-@\t]/.test(text) ? `'${text}` : text);
  }
});

describe.skipIf(folder === undefined)('payloads of attacks', () => {
  const cases = JSON.parse(
    folder === undefined ? '[]' : readFileSync(join(folder, 'expect.json'), 'utf8'),
  ) as { payload: string }[];

  test('stay text wherever a report shows them', () => {
    expect(cases.length).toBeGreaterThan(100);
    for (const { payload } of cases) {
      const change = {
        time: '2026-11-03T01:00:00.000Z',
        kind: 'correction',
        text: payload,
      } as const;
      const proof = aProof({
        client: payload,
        siteName: payload,
        stories: [
          proofStory({ client: payload, headline: payload, byline: [payload], section: payload }),
          proofStory({ headline: undefined, withdrawn: { time: undefined, reason: payload } }),
        ].map((story) => ({ ...story, changes: [change] })),
        adverts: [proofAdvert({ client: payload, title: payload, id: payload, places: [payload] })],
      });
      const document = documentOf(proofPage(proof, writingIn('id'), MANIFEST));
      const names = new Set(
        [...document.querySelectorAll('body *')].map(({ localName }) => localName),
      );
      expect(
        [...names].filter((name) => !OWN.has(name)),
        payload,
      ).toEqual([]);
      const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
        [...element.attributes].map(({ name }) => name),
      );
      expect(
        attributes.filter((name) => !ATTRIBUTES.has(name)),
        payload,
      ).toEqual([]);
    }
  });
});

/** What a report is made of. */
const OWN = new Set(
  'main header p small h1 h2 table thead tbody tr th td b section dl dt dd a ul ol li code'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['class', 'scope', 'href', 'data-manifest']);
