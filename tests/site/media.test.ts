import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, filesIn, freshFolder } from '../support/build-site.ts';
import { changedBy } from '../support/changed-by.ts';
import { writeContent } from '../support/edit-content.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';
import { emptyFilm, filmPlace, id3Frame, id3Tag, silentMp3 } from '../support/media-files.ts';
import { article, siteYaml } from '../support/small-content.ts';

const at = (name: string): string => `articles/2015/09/${name}`;
const SOUND = '![Pidato wali kota](pidato.mp3 "Direkam 16 September. (Suara: Antara)")';
const FILM = '![Banjir](banjir.mp4 "poster: banjir.jpg | teks: banjir.srt | Warga (Video: BNPB)")';
const SRT = '1\r\n00:00:00,500 --> 00:00:01,500\r\nAir naik\r\n';
const transcript = (words: string): string =>
  `${SOUND}\n\n## Transkrip\n\n${words}\n\n## Lain\n\nTeks.`;
const tag = id3Tag(
  id3Frame('TIT2', Buffer.from('\0Pidato')),
  id3Frame('PRIV', Buffer.from('\0Penandaponsel')),
);
const film = (seconds: number): Buffer =>
  emptyFilm({
    seconds,
    width: 1920,
    height: 1080,
    isTurned: true,
    userData: filmPlace('-6.2+106.8/'),
  });

/** What music-metadata brings along; itself it is not told of, for it is no CommonJS. */
const READER = /ieee754/;

let paper: Paper;
const write = (files: Record<string, string | Buffer | undefined>) =>
  writeContent(paper.content, files);
const page = (slug: string): string =>
  readFileSync(join(paper.out, `2015/09/${slug}/index.html`), 'utf8');
const text = (path: string): string => readFileSync(join(paper.out, path), 'latin1');

beforeAll(async () => {
  paper = paperOf(freshFolder('media'));
  const poster = await sharp({
    create: { width: 500, height: 900, channels: 3, background: '#246' },
  })
    .jpeg()
    .toBuffer();
  write({
    'site.yaml': siteYaml,
    [at('satu.md')]: article({ title: 'Satu' }, transcript('Katalangka pertama.')),
    [at('dua.md')]: article({ title: 'Dua' }, `Teks.\n\n${FILM}`),
    [at('tiga.md')]: article({ title: 'Tiga' }, 'Tanpa suara.'),
    [at('konsep.md')]: article({ title: 'Konsep', draft: 'true' }, '![R](rahasia.mp3)'),
    [at('pidato.mp3')]: silentMp3(3, tag),
    [at('banjir.mp4')]: film(65),
    [at('banjir.jpg')]: poster,
    [at('banjir.srt')]: SRT,
    [at('rahasia.mp3')]: silentMp3(1),
  });
  await paper.build();
});

test('pages play sounds and films, and say what they are before they load', () => {
  const sound = page('satu');
  expect(sound).toContain('<audio controls preload="none" src="/2015/09/pidato.mp3"');
  expect(sound).toMatch(/>MP3, 3 detik, 1\d kB<\/a>/);
  expect(sound).toMatch(
    /"@type":"AudioObject",.*"duration":"PT3S",.*"transcript":"Katalangka pertama\."/,
  );
  const shown = page('dua');
  expect(shown).toMatch(
    /<span class="film upright"><svg viewbox="0 0 1080 1920" aria-hidden="true"><\/svg><video controls playsinline preload="none" src="\/2015\/09\/banjir\.mp4" poster="\/_p\/[\w-]+-500\.webp" width="1080" height="1920"/,
  );
  expect(shown).toContain('<track kind="captions" src="/2015/09/banjir.srt.vtt" srclang="id"');
  expect(shown).toMatch(/"@type":"VideoObject",.*"duration":"PT1M5S",.*"thumbnailUrl":"https:/);
  expect(text('2015/09/banjir.srt.vtt')).toBe(
    'WEBVTT\n\n00:00:00.500 --> 00:00:01.500\nAir naik\n',
  );
});

test('feeds enclose the one sound of a story, and tell of films', () => {
  const size = text('2015/09/pidato.mp3').length;
  const rss = text('feed.xml');
  expect([...rss.matchAll(/<enclosure [^>]*>/g)].map(([one]) => one)).toEqual([
    `<enclosure url="https://warta.example/2015/09/pidato.mp3" length="${size}" type="audio/mpeg"/>`,
  ]);
  expect(rss).not.toContain('&lt;audio');
  const { items } = JSON.parse(readFileSync(join(paper.out, 'feed.json'), 'utf8')) as {
    items: { title: string; attachments?: object[] }[];
  };
  const attached = new Map(items.map(({ title, attachments }) => [title, attachments]));
  expect(attached.get('Satu')).toEqual([
    {
      url: 'https://warta.example/2015/09/pidato.mp3',
      mime_type: 'audio/mpeg',
      title: 'Pidato wali kota',
      size_in_bytes: size,
      duration_in_seconds: 3,
    },
  ]);
  expect(attached.get('Dua')).toMatchObject([{ mime_type: 'video/mp4', duration_in_seconds: 65 }]);
  expect(attached.get('Tiga')).toBeUndefined();
});

test('neither what a draft plays nor what tells on people is published', () => {
  expect(filesIn(paper.out)).not.toContain('2015/09/rahasia.mp3');
  for (const file of filesIn(paper.out))
    expect(text(file), file).not.toMatch(/Penandaponsel|\+106\.8/);
});

test('a build that finds no new sound or film reads none', async () => {
  write({ [at('tiga.md')]: article({ title: 'Tiga' }, 'Tanpa suara, diperbaiki.') });
  const { pages, packages } = await changedBy(paper);
  expect(pages).toEqual(['2015/09/tiga/index.html']);
  expect(packages).not.toMatch(READER);
});

test('sound, captions and transcript edited: exactly the page that says so', async () => {
  write({
    [at('pidato.mp3')]: silentMp3(9, tag),
    [at('banjir.srt')]: SRT.replace('Air naik', 'Air surut'),
    [at('satu.md')]: article({ title: 'Satu' }, transcript('Katalangka kedua.')),
  });
  const { pages, packages } = await changedBy(paper);
  // The page of the film names its captions, and does not hold them.
  expect(pages).toEqual(['2015/09/satu/index.html']);
  expect(packages).toMatch(READER);
  expect(page('satu')).toContain('MP3, 9 detik');
  expect(text('2015/09/banjir.srt.vtt')).toContain('Air surut');
  await paper.expectClean();
});

test('renamed, no longer shown, without poster and captions', async () => {
  write({
    [at('pidato.mp3')]: undefined,
    [at('suara.mp3')]: silentMp3(2),
    [at('satu.md')]: article({ title: 'Satu' }, transcript('Kata.').replace('pidato', 'suara')),
    [at('banjir.jpg')]: undefined,
    [at('banjir.srt')]: undefined,
  });
  await paper.build();
  expect(page('dua')).not.toMatch(/ poster=|<track/);
  expect(filesIn(paper.out).filter((file) => /\.(?:mp3|vtt)$/.test(file))).toEqual([
    '2015/09/suara.mp3',
  ]);
  await paper.expectClean();
});

test('a film that a published story needs is gone: it is said, and nobody else has to wait', async () => {
  write({
    [at('banjir.mp4')]: undefined,
    [at('tiga.md')]: article({ title: 'Tiga' }, 'Berita lain tetap terbit.'),
  });
  const { code, output } = await buildSite(paper.content, { WARTA_OUT: paper.out });
  expect(code).toBe(0);
  expect(output).toContain('Berkas video “banjir.mp4” tidak ditemukan');
  expect(page('dua')).toContain('class="figure missing"');
  expect(page('dua')).not.toContain('<video');
  expect(page('tiga')).toContain('Berita lain tetap terbit.');
  await paper.expectClean();
});
