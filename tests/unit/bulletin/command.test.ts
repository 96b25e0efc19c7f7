import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { runDigestCommand } from '../../../src/bulletin/command.ts';
import { contentFolder } from '../../content-folder.ts';
import { commandIo } from '../../support/command-io.ts';

/** A story at a time, with more lines of front matter. */
const story = (title: string, date: string, more = '', text = 'Isi.'): string =>
  `---\ntitle: ${title}\ndescription: Ringkasan ${title}.\ndate: ${date}\nsection: nasional\n${more}---\n\n${text}\n`;

const STORIES = {
  'articles/2026/11/baru.md': story('Rob <i>di</i> "Tegal"', '2026-11-22 18:00'),
  'articles/2026/11/utama.md': story('Utama', '2026-11-22 09:00', 'featured: 1\n'),
  'articles/2026/11/bintang.md': story('Harga *naik*', '2026-11-22 08:00', 'label: opini\n'),
  'articles/2026/11/pekan.md': story('Pekan lalu', '2026-11-18 09:00'),
  'articles/2026/11/rahasia.md': story('Rahasia', '2026-11-22 10:00', 'draft: ya\n'),
  'articles/2026/11/nanti.md': story('Nanti', '2026-11-23 10:00'),
  'articles/2026/10/lama.md': story(
    'Lama',
    '2026-10-01 09:00',
    'corrections:\n  - time: 2026-11-22 12:00\n    text: Angkanya 12, bukan 21.\n',
  ),
};

type Options = { day?: boolean; week?: boolean; unsubscribe?: string };

/** Runs the command at 19.41 in Jakarta on 22 November 2026. */
async function digest(
  { day = false, week = false, unsubscribe }: Options = {},
  files: Record<string, string> = STORIES,
) {
  const folder = contentFolder(files);
  const { io, said, printed } = commandIo(folder);
  const code = await runDigestCommand({ options: { day, week, unsubscribe }, names: [] }, io);
  const out = join(folder, '_digest', `2026-11-22${week ? '-week' : ''}`);
  const texts =
    code === 0
      ? Object.fromEntries(
          readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]),
        )
      : {};
  return { code, said: said.join('\n'), printed: printed.join('\n'), texts };
}

describe('a bulletin', () => {
  test('of a day is what was published in 24 hours, in the order of the front page', async () => {
    const { code, printed, texts } = await digest();
    expect(code).toBe(0);
    expect(printed).toBe(texts['whatsapp.txt']);
    expect(texts['whatsapp.txt']).toMatchInlineSnapshot(`
      "*Warta, 22 November 2026*

      *Utama*
      Ringkasan Utama.
      https://warta.example/2026/11/utama/

      *Rob <i>di</i> "Tegal"*
      Ringkasan Rob <i>di</i> "Tegal".
      https://warta.example/2026/11/baru/

      Opini: Harga *naik*
      Ringkasan Harga *naik*.
      https://warta.example/2026/11/bintang/

      *Ralat:* Lama: Angkanya 12, bukan 21.
      https://warta.example/2026/10/lama/

      Semua berita: https://warta.example/
      "
    `);
    expect(texts['telegram.txt']).toContain('**Utama**');
    expect(texts['mail.txt']).toMatchInlineSnapshot(`
      "Warta, 22 November 2026

      NASIONAL
      Utama
      Ringkasan Utama.
      https://warta.example/2026/11/utama/

      NASIONAL
      Rob <i>di</i> "Tegal"
      Ringkasan Rob <i>di</i> "Tegal".
      https://warta.example/2026/11/baru/

      NASIONAL
      Opini: Harga *naik*
      Ringkasan Harga *naik*.
      https://warta.example/2026/11/bintang/

      Ralat: Lama
      Angkanya 12, bukan 21.
      https://warta.example/2026/10/lama/

      Semua berita: https://warta.example/
      "
    `);
  });

  test('of a week reaches seven days back', async () => {
    const { texts } = await digest({ week: true });
    expect(texts['whatsapp.txt']).toContain('Pekan lalu');
    expect(texts['whatsapp.txt']).toContain('berita sepekan');
  });

  test('names nothing that is not public', async () => {
    const { texts } = await digest({ week: true });
    expect(Object.values(texts).join('\n')).not.toMatch(/Rahasia|Nanti/);
  });

  test('of nothing is not written, and says what else to try', async () => {
    const only = { 'articles/2026/10/lama.md': STORIES['articles/2026/10/lama.md'] };
    const { code, said } = await digest({}, only);
    expect(code).toBe(1);
    expect(said).toContain('npm run digest -- --week');
  });
});

describe('a page for mail', () => {
  test('has its style on the elements, and the rules for dark screens in a sheet', async () => {
    const html = (await digest({ unsubscribe: '{{ UnsubscribeURL }}' })).texts['mail.html']!;
    const { document } = parseHTML(html);
    const headline = document.querySelector('.story h2')!;
    expect(headline.getAttribute('style')).toContain('font-size: 20px');
    expect(document.querySelector('style')!.textContent).toContain('prefers-color-scheme: dark');
    expect(html).toContain('href="{{ UnsubscribeURL }}"');
  });

  test('asks for nothing, runs nothing, and shows signs as they are written', async () => {
    const { document } = parseHTML((await digest()).texts['mail.html']!);
    expect(document.querySelectorAll('img, script, link, iframe, i, [onerror]').length).toBe(0);
    expect([...document.querySelectorAll('h2 a')].map(({ textContent }) => textContent)).toContain(
      'Rob <i>di</i> "Tegal"',
    );
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/warta\.example\//);
  });

  test('stays below what Gmail shows, whatever a week brought, and leads to the rest', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [
        `articles/2026/11/berita-${at}.md`,
        story(`Berita nomor ${at}`, '2026-11-20 09:00', '', 'Kata demi kata. '.repeat(30)),
      ]),
    );
    const { texts } = await digest({ week: true }, many);
    expect(Buffer.byteLength(texts['mail.html']!)).toBeLessThan(100_000);
    expect(Buffer.byteLength(texts['mail.html']!)).toBeGreaterThan(70_000);
    expect(texts['mail.html']).toMatch(/\d+ berita lain ada di situs/);
    expect(texts['mail.txt']).toContain('Berita nomor 399');
    for (const channel of ['whatsapp.txt', 'telegram.txt']) {
      expect(texts[channel]!.length).toBeLessThan(4096);
      expect(texts[channel]).toMatch(/\d+ berita lain ada di situs/);
    }
  });
});
