import { describe, expect, test } from 'vitest';
import { detectInMarkdown } from '../../../src/spam/detect-in-markdown.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { fixtureLines } from './fixture-lines.ts';
import { HONEST, OPTIONS } from './honest-article.ts';

const detect = (body: string, options = OPTIONS, title = 'Berita hari ini') =>
  detectInMarkdown({ title, body }, options);
const codes = (body: string) => detect(body).flatMap((hit) => hit.reasons.map((one) => one.code));

describe('bare last lines', () => {
  test.each(fixtureLines('spam-last-lines.txt'))('%s is certain and may be cut', (line) => {
    const [hit, ...others] = detect(`${HONEST}\n\n${line}\n`);
    expect(hit).toMatchObject({ rule: 'spam/certain', cut: true });
    expect(others).toEqual([]);
  });

  test.each(fixtureLines('honest-last-lines.txt'))('%s is silent', (line) => {
    expect(detect(line)).toEqual([]);
    expect(detect(`${HONEST}\n\n${line}`)).toEqual([]);
    expect(detect(`${HONEST}\n\n## ${line}\n\n${HONEST}`)).toEqual([]);
  });

  test('a hit says where it stands', () => {
    const body = `${HONEST}\n\n  Keluaran SGP\n`;
    const [hit] = detect(body);
    expect(hit).toMatchObject({ field: 'body', line: 5, column: 1 });
    expect(body.slice(hit!.start, hit!.end)).toBe(hit!.text);
  });

  test('a line break without a blank line is enough behind a closed sentence', () => {
    expect(detect(`${HONEST}\nKeluaran SGP`)).toMatchObject([{ rule: 'spam/certain', cut: true }]);
  });

  test('the wrapped rest of a sentence is no bare line', () => {
    const wrapped = `${'Menteri itu mengajak warga melaporkan setiap iklan yang menawarkan permainan '}\nslot online`;
    expect(detect(wrapped).filter((hit) => hit.rule === 'spam/certain')).toEqual([]);
  });

  test('every line of a closing run is found, a byline behind it does not hide it', () => {
    const body = `${HONEST}\n\nslot gacor\n\nTogel Online\n\n(ant/bud)\n`;
    expect(detect(body).map((hit) => hit.text)).toEqual(['slot gacor', 'Togel Online']);
  });

  test('in the middle of a text it is only suspect and not cut', () => {
    expect(detect(`${HONEST}\n\nKeluaran SGP\n\n${HONEST}`)).toMatchObject([
      { rule: 'spam/suspect', cut: false },
    ]);
  });

  test('behind the last full stop it is suspect and not cut', () => {
    expect(detect(`${HONEST} Keluaran SGP`)).toMatchObject([
      { rule: 'spam/suspect', cut: false, text: 'Keluaran SGP' },
    ]);
  });

  test('a topic line that closes a report on gambling is not certain', () => {
    const report =
      'Polisi menangkap tiga tersangka kasus judi online di sebuah rumah di Medan, ujar Kapolres, Senin malam.';
    expect(detect(`${report}\n\nJudi Online`).map((hit) => hit.rule)).not.toContain('spam/certain');
    expect(detect(`${report}\n\nKeluaran SGP`)).toMatchObject([{ rule: 'spam/certain' }]);
  });
});

describe('running text', () => {
  test.each(fixtureLines('honest-paragraphs.txt'))('is silent: %s', (paragraph) => {
    expect(detect(paragraph)).toEqual([]);
    expect(detect(`${HONEST}\n\n${paragraph}`)).toEqual([]);
  });

  test.each(fixtureLines('spam-paragraphs.txt'))('is suspect, never cut: %s', (paragraph) => {
    const hits = detect(`${HONEST}\n\n${paragraph}\n\n${HONEST}`);
    expect(hits).toMatchObject([{ rule: 'spam/suspect', cut: false }]);
  });
});

describe('links', () => {
  test('a link whose anchor is a term closes the text: certain and cut', () => {
    const link = '[mahjong ways](https://hospital.example/)';
    expect(detect(`${HONEST}\n\n${link}`)).toMatchObject([
      { rule: 'spam/certain', cut: true, text: link },
    ]);
  });

  test('its reasons name what a reader sees', () => {
    const [hit] = detect(`${HONEST}\n\n- **[mahjong ways](https://hospital.example/img/x/)**`);
    expect(hit?.reasons.map((one) => [one.code, one.text])).toEqual([
      ['term-anchor', 'mahjong ways'],
      ['asset-path', 'https://hospital.example/img/x/'],
      ['at-end', '- **[mahjong ways](https://hospital.example/img/x/)**'],
    ]);
  });

  test('inside a sentence only the link is named, and nothing is cut', () => {
    const [hit] = detect(
      `Warga [slot gacor](https://x.example/slot-gacor/) berkumpul di balai desa.`,
    );
    expect(hit).toMatchObject({ cut: false, text: '[slot gacor](https://x.example/slot-gacor/)' });
  });

  test('several links to unrelated hosts weigh more', () => {
    const links = '[idebet](https://a.example/) [rajabom](https://b.example/)';
    expect(codes(`${HONEST}\n\n${links}`)).toEqual(
      expect.arrayContaining(['brand-anchor', 'at-end', 'cluster', 'unrelated-hosts']),
    );
  });

  test.each([
    '[judi online](https://news.example/tag/judi-online)',
    '[Polisi Tangkap Bandar Togel di Medan](https://news.example/polisi-tangkap-bandar-togel-medan)',
    'Baca juga: [Situs Slot Gacor Disusupkan ke Laman Pemda](/2024/05/situs-slot-gacor/)',
    '[Selengkapnya](https://kpu.example/selengkapnya)',
    '[Unduh laporan](https://bps.example/img/laporan.pdf)',
    '[ANTARA](https://www.antaranews.com/berita/1)',
    '[WhatsApp](https://whatsapp.com/channel/x)',
    'https://www.bmkg.go.id',
  ])('an honest link stays silent: %s', (link) => {
    const report =
      'Polisi membongkar kasus judi online di Medan, kata Kapolres kepada wartawan, Senin (3/6/2024).';
    expect(detect(`${report}\n\n${link}`)).toEqual([]);
  });

  test('the own site and allowed hosts are not spam, a hidden block there is', () => {
    const line = '[slot](https://warta.example/slot-gacor/)';
    expect(detect(`${HONEST}\n\n${line}`)).toEqual([]);
    const allowed = { ...OPTIONS, allow: ['museumkasino.example'] };
    const link = '[Kasino Online](https://www.museumkasino.example/)';
    expect(detect(`${HONEST}\n\n${link}`, allowed)).toEqual([]);
    const hidden = `<div style="display:none"><a href="https://warta.example/x/">slot gacor</a></div>`;
    expect(detect(`${HONEST}\n\n${hidden}`)).toMatchObject([{ rule: 'spam/certain', cut: true }]);
  });

  test('a picture called after a term is suspect', () => {
    expect(detect(`![foto](slot-gacor.jpg)\n\n${HONEST}`)).toMatchObject([
      { rule: 'spam/suspect' },
    ]);
  });
});

describe('headline and standfirst', () => {
  test('a headline of terms over another story is found', () => {
    const hits = detect(HONEST, OPTIONS, 'Situs Slot Gacor & Togel Online Terpercaya');
    expect(hits).toMatchObject([{ field: 'title', start: 0 }]);
  });

  test.each([
    'Polisi Tangkap Bandar Togel di Banyumas',
    'Situs Pemkab Disusupi Promosi Slot Gacor',
    'Judi Online: Mengapa Sulit Berhenti?',
    'Arne Slot Puji Pemain Liverpool',
  ])('an honest headline is silent: %s', (title) => {
    expect(detect(HONEST, OPTIONS, title)).toEqual([]);
  });
});

test('words that the site allows are not counted', () => {
  const allow = ['mahjong ways', 'Keluaran SGP'];
  expect(detect(`${HONEST}\n\nMahjong Ways`, { ...OPTIONS, allow })).toEqual([]);
  expect(detect(`${HONEST}\n\nKeluaran SGP`, { ...OPTIONS, allow })).toEqual([]);
});

test.each([
  ['angle brackets', '<'.repeat(200_000)],
  ['brackets', '['.repeat(200_000)],
  ['links that never close', '[a]('.repeat(60_000)],
  ['dashes', `${'-'.repeat(200_000)}x`],
  ['spaces', `${' '.repeat(200_000)}x`],
  ['one word', 'a0'.repeat(100_000)],
  [
    'hidden boxes',
    '<p style="display:none"><a href="https://x.example/">slot</a></p>\n'.repeat(3000),
  ],
  ['terms', 'slot gacor\n'.repeat(20_000)],
])('hostile input is read in good time: %s', (_name, body) => {
  expect(cpuSeconds(() => detect(body))).toBeLessThan(3);
});
