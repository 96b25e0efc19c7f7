import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { article, contentFolder, SITE } from '../../../content-folder.ts';
import { describe as inWords } from '../../../../src/problems/describe.ts';
import { reminders } from '../../../../src/newsroom/check/ethics/all-reminders.ts';
import { readCheckedText } from '../../../../src/newsroom/check/text/read-checked-text.ts';
import { articleSchema, siteSchema } from '../../../../src/schema/schemas.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { sharedData } from '../../../shared-data.ts';
import { ethicsCases } from '../../../support/newsroom/ethics-cases.ts';

const NOW = new Date('2020-01-01T00:00:00Z');
const HELP = 'helpline: { text: Bicaralah dengan konselor., phone: 119 ext 8 }\n';

/** The reminders that each case of a file draws, in its order: warnings, and hints if wanted. */
async function remindersOf(
  file: string,
  withHints = false,
): Promise<(readonly [name: string, rules: string[]])[]> {
  const cases = ethicsCases(file);
  const paths = cases.map(({ slug }, at) => `articles/2015/09/${at}/${slug}.md`);
  const root = contentFolder({
    'site.yaml': SITE + HELP,
    ...Object.fromEntries(cases.map(({ text }, at) => [paths[at], text])),
  });
  const { findings } = await checkContent({ root, now: NOW });
  return cases.map(({ name }, at) => [
    name,
    findings
      .filter(({ rule }) => rule.startsWith('ethics/'))
      .filter(({ severity }) => withHints || severity === 'warning')
      .filter(({ file: there }) => there === paths[at])
      .map(({ rule }) => rule),
  ]);
}

/** Files of cases as regional sites print them. */
const REGIONAL = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('reminders of press ethics', () => {
  test.each([
    'breaches.txt',
    'breaches-in-news-wording-1.txt',
    'breaches-in-news-wording-2.txt',
    'breaches-in-news-wording-3.txt',
    'breaches-in-news-wording-4.txt',
  ])('are drawn by at least nine of ten written breaches, in different words: %s', async (file) => {
    const all = await remindersOf(file);
    const missed = all.filter(([rule, found]) => !found.includes(rule));
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(all.length / 10);
  });

  test.each(['breaches-of-conduct.txt', 'breaches-by-kind.txt'])(
    'are drawn by each written breach of every kind: %s',
    async (file) => {
      const all = await remindersOf(file);
      expect(all.filter(([rule, found]) => !found.includes(rule))).toEqual([]);
      expect(all.length).toBeGreaterThanOrEqual(30);
    },
  );

  test.each(REGIONAL)(
    'are drawn by nine of ten breaches as they are printed, at least as a hint: %s',
    async (number) => {
      const all = await remindersOf(`breaches-in-regional-news-${number}.txt`, true);
      const missed = all.filter(([rule, found]) => !found.includes(rule));
      expect(all.length).toBe(50);
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(5);
    },
  );

  test.each([
    'near-misses.txt',
    ...REGIONAL.map((number) => `near-misses-in-regional-news-${number}.txt`),
  ])('are not drawn by honest articles that come near: %s', async (file) => {
    const all = await remindersOf(file);
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

/** The reminders that one story draws, with front matter and text. */
async function reminded(lines: string, body: string, site = SITE, now = NOW) {
  const root = contentFolder({ 'site.yaml': site, 'articles/2015/09/a.md': article(lines, body) });
  const { findings } = await checkContent({ root, now });
  return findings.filter(({ rule }) => rule.startsWith('ethics/'));
}

const HARMED = 'Rina Oktavia (23) diperkosa pria yang dikenalnya lewat aplikasi.';
const SUICIDE = 'Seorang pemuda bunuh diri. Polisi menyebut bunuh diri itu karena utang.';

describe('a reminder', () => {
  test('is a warning that holds nothing, names the place and its source', async () => {
    const [one, ...more] = await reminded('', HARMED);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ severity: 'warning', effect: 'warn', line: 8, column: 1 });
    expect(inWords(one!, wordsIn('id').check)).toMatchObject({
      message: 'Korban kejahatan seksual bisa dikenali dari nama (“Rina Oktavia”).',
      fix: 'Hapus atau samarkan, juga di judul, alamat halaman dan gambar: identitas korban dirahasiakan (Kode Etik Jurnalistik Pasal 5; UU 12/2022 Pasal 69). Kalau sudah diperiksa dan memang boleh, tulis di bagian atas berita: reviewed: ethics/victim',
    });
  });

  test('is not said again once it was looked at, by the line that it gives', async () => {
    const body = `${HARMED}\n\nIa tinggal di Jalan Kenanga No. 17.\n\n${SUICIDE}`;
    const noted: string[] = [];
    let lines = '';
    for (let found = await reminded(lines, body); found.length > 0;) {
      const { fix } = inWords(found[0]!, wordsIn('id').check);
      lines = /reviewed: .*$/.exec(fix)![0];
      noted.push(found[0]!.rule);
      found = await reminded(lines, body);
    }
    expect(noted.length).toBeGreaterThanOrEqual(2);
    expect(lines).toBe(`reviewed: ${noted.join(', ')}`);
  });

  test('keeps what was noted of other rules, with a date', async () => {
    const [one] = await reminded('reviewed: { rules: [spam/suspect], date: 2015-09-17 }', HARMED);
    expect(one!.values).toMatchObject({ mark: 'reviewed: spam/suspect, ethics/victim' });
  });

  test('is drawn by imported stories and drafts, not by withdrawn ones', async () => {
    const rules = async (lines: string) => (await reminded(lines, HARMED)).map(({ rule }) => rule);
    expect(await rules('import: { from: lama.xml, id: 7 }')).toEqual(['ethics/victim']);
    expect(await rules('draft: ya')).toEqual(['ethics/victim']);
    expect(await rules('withdrawn: ya')).toEqual([]);
  });

  test('of suicide goes when the story shows the box of site.yaml, by the lines that it gives', async () => {
    const [one] = await reminded('', SUICIDE);
    const { fix } = inWords(one!, wordsIn('id').check);
    const setting = /helpline: \{.*?\}/.exec(fix)![0];
    const line = /Tulis (helpline: ya)/.exec(fix)![1]!;
    expect((await reminded(line, SUICIDE)).map(({ rule }) => rule)).toEqual(['ethics/suicide']);
    expect(await reminded(line, SUICIDE, `${SITE}${setting}\n`)).toEqual([]);
  });

  test('of what is unverified comes after three days, and counts from the last update', async () => {
    const days = async (now: string, lines = 'unverified: ya') =>
      (await reminded(lines, 'Isi berita.', SITE, new Date(now))).map(({ values }) => values);
    expect(await days('2015-09-19T00:00:00Z')).toEqual([]);
    expect(await days('2015-09-21T00:00:00Z')).toMatchObject([{ days: 4 }]);
    expect(await days('2015-09-21T00:00:00Z', 'unverified: ya\nupdated: 2015-09-20 10:00')).toEqual(
      [],
    );
  });

  test('reads nothing that readers never see', async () => {
    expect(await reminded('', `Berita pasar.\n\n<!-- ${HARMED} -->`)).toEqual([]);
    expect(await reminded('', `Berita pasar. ${HARMED}`)).not.toEqual([]);
  });

  test('repeats no number that it is about, which others may read', async () => {
    const [one] = await reminded('', 'Ditemukan KTP bernomor 3515086407850001.');
    expect(JSON.stringify(one)).not.toContain('08640785');
  });

  test('lets the numbers of the newsroom and its help line pass', async () => {
    const site = `${SITE}masthead: { whatsapp: +62 812 1111 2222 }\n`;
    expect(await reminded('', 'Ada kabar? 0812-1111-2222.', site)).toEqual([]);
    expect(await reminded('', 'Ada kabar? 0812-1111-2223.', site)).not.toEqual([]);
  });
});

const FREE = new Set(['title', 'description']);
const ZONE = 'Asia/Jakarta';
const SETTINGS = siteSchema(ZONE).parse({
  name: 'Warta',
  url: 'https://warta.example',
  language: 'id',
  timeZone: ZONE,
});
const FIELDS = articleSchema(ZONE).parse({
  title: 'Judul',
  date: '2019-09-10',
  section: 'nasional',
});
const EMPTY = { findings: [], fields: FIELDS };

const articles = sharedData('search/id-news-dev.jsonl.gz');

test.skipIf(articles === undefined)(
  'at most three in a hundred real articles draw a reminder',
  async () => {
    const lines = gunzipSync(readFileSync(articles!)).toString('utf8').trim().split('\n');
    const stories = lines.map(
      (line) => JSON.parse(line) as { title: string; body: string; url: string },
    );
    let flagged = 0;
    for (const { title, body, url } of stories) {
      const slug = /[^/]*(?=\/?$)/.exec(new URL(url).pathname)![0];
      const text = `---\ntitle: ${title}\n---\n\n${body}`;
      const read = readCheckedText(`articles/2019/09/${slug}.md`, text, FREE, EMPTY);
      if (reminders(read, { site: SETTINGS, ownHosts: [] }).length > 0) flagged += 1;
    }
    expect(flagged / stories.length).toBeLessThanOrEqual(0.03);
  },
  240_000,
);
