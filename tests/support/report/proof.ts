import { wordsIn } from '../../../src/words/words-in.ts';
import type { Language } from '../../../src/words/words-in.ts';
import { readMonth } from '../../../src/newsroom/report/proof/month.ts';
import type { Proof, ProofAdvert, ProofStory } from '../../../src/newsroom/report/proof/proof.ts';
import type { ReportWriting } from '../../../src/newsroom/report/page/writing.ts';

/** A story of a report, with only what a test cares about to be said. */
export const proofStory = (over: Partial<ProofStory> = {}): ProofStory => ({
  number: 1,
  id: '2026/11/banjir',
  url: 'https://warta.example/2026/11/banjir/',
  path: '/2026/11/banjir/',
  label: undefined,
  client: undefined,
  headline: 'Banjir',
  section: 'Daerah',
  byline: [],
  published: '2026-11-02T01:00:00.000Z',
  changes: [],
  withdrawn: undefined,
  page: { file: '2026/11/banjir/index.html', digest: 'a'.repeat(64) },
  visits: undefined,
  ...over,
});

/** An advert of a report. */
export const proofAdvert = (over: Partial<ProofAdvert> = {}): ProofAdvert => ({
  number: 2,
  id: 'toko',
  client: 'Toko Jaya',
  title: 'Diskon',
  places: ['front'],
  from: undefined,
  until: undefined,
  changes: [],
  pages: ['https://warta.example/'],
  pagesBy: 'built',
  page: { file: 'index.html', digest: 'b'.repeat(64) },
  ...over,
});

/** A report of November 2026. */
export const aProof = (over: Partial<Proof> = {}): Proof => ({
  month: readMonth('2026-11', 'Asia/Jakarta')!,
  client: undefined,
  siteName: 'Warta',
  siteUrl: 'https://warta.example/',
  made: '2026-12-01T01:00:00.000Z',
  commit: '0123456789ab',
  history: 'known',
  stories: [proofStory()],
  adverts: [proofAdvert()],
  counted: { counted: 30, all: 30 },
  ...over,
});

/** With what a report is written in a language; it has pictures of everything, or none. */
export function writingIn(language: Language, pictured = false): ReportWriting {
  const { report, pages } = wordsIn(language);
  return {
    ...{ words: report, pages },
    reckoning: { zone: 'Asia/Jakarta', language },
    number: new Intl.NumberFormat(language),
    pictureOf: (number) => (pictured ? `pictures/00${number}.jpg` : undefined),
  };
}
