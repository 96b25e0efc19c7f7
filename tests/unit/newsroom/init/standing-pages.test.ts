import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMarksIn } from '../../../../src/lib/open-marks.ts';
import { plainText } from '../../../../src/markdown/plain-text.ts';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { LIMITS } from '../../../../src/offline/copies/trim.ts';
import { standingPagesIn } from '../../../../src/words/standing-pages.ts';
import { languages } from '../../../../src/words/words-in.ts';
import { contentFolder } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { typedInit } from '../../../support/typed.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const NOW = new Date('2026-11-22T12:41:00Z');

const NEEDED = ['--name', 'Kabar Desa', '--url', 'kabardesa.id', '--sections', 'Nasional'];
const ALL = [
  ...NEEDED,
  ...['--description', 'Kabar dari 14 desa di Demak.', '--company', 'PT Kabar Desa'],
  ...['--address', 'Jalan Pasar 1, Demak', '--responsible', 'Dr. Ratna Wulandari, M.Si.'],
  ...['--editor', 'Budi Santoso', '--email', 'redaksi_desa@kabardesa.id'],
  ...['--whatsapp', '0812-3456-7890'],
];

/** The content folder that init makes. */
async function begun(args: readonly string[]): Promise<string> {
  const root = contentFolder({});
  expect(await typedInit([...args], commandIo(root).io)).toBe(0);
  return root;
}

const pagesIn = (root: string): string[] =>
  readdirSync(join(root, 'pages')).map((file) => join(root, 'pages', file));
const check = (root: string) => checkContent({ root, now: NOW });

describe.each(languages)('%s: the pages that init leaves', (language) => {
  const speaking = ['--language', language];

  test('are published but for those that only the newsroom can fill in, and check finds nothing else', async () => {
    const { content, findings } = await check(await begun([...ALL, ...speaking]));
    expect(content.pages).toHaveLength(7);
    const drafts = content.pages.filter(({ draft }) => draft).map(({ id }) => id);
    expect(drafts.toSorted()).toEqual(
      language === 'id' ? ['privasi', 'tentang'] : ['about', 'privacy'],
    );
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['page/to-fill-in']));
    expect(findings).toHaveLength(7);
    expect(findings.every(({ effect, line }) => effect === 'warn' && line > 1)).toBe(true);
  });

  test('are all published once the marks are filled in', async () => {
    const root = await begun([...ALL, ...speaking]);
    for (const file of pagesIn(root))
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/\[[^\]\n]*: [^\]\n]*\](?!\()/g, 'PT Awan'),
      );
    const { content, findings } = await check(root);
    expect(findings).toEqual([]);
    expect(content.pages.every(({ draft }) => !draft)).toBe(true);
  });

  test('have a mark for whatever was not answered, and nothing empty', async () => {
    const root = await begun([...NEEDED, ...speaking]);
    for (const file of pagesIn(root)) {
      const text = readFileSync(file, 'utf8');
      expect(text).not.toMatch(/undefined|null|\*\*\*\*|\(\)|: $|  +|,,|\n{3}/m);
      for (const { what } of openMarksIn(text)) expect(what).not.toBe('');
    }
    const { content } = await check(root);
    const drafts = content.pages.filter(({ draft }) => draft).length;
    expect(drafts).toBe(7);
  });

  test('say each other nothing of pages that readers may not have yet', async () => {
    const own = new Set((await standingPagesIn(language)).map(({ slug }) => slug));
    for (const file of pagesIn(await begun([...ALL, ...speaking]))) {
      const links = Array.from(
        readFileSync(file, 'utf8').matchAll(/\]\(\/([\w-]+)\//g),
        ([, to]) => to!,
      );
      expect(links.filter((to) => own.has(to))).toEqual([]);
    }
  });
});

test.each([
  'Kabar *Desa*',
  '<b>Kabar</b>',
  '[Kabar](x)',
  '_Kabar_ Desa',
  'Kabar &amp; Kita',
  '~~Kabar~~',
  'Kabar!',
  '# Kabar',
  '+ Kabar',
  '1. Kabar',
  '> Kabar',
])('a paper may be called %s', async (name) => {
  const named = ['name', 'responsible', 'company'].map((option) => `--${option}=${name}`);
  const root = await begun([...ALL, ...named]);
  const linesOf = (page: string): string[] =>
    plainText(readFileSync(join(root, 'pages', page), 'utf8').split('---\n\n')[1]!).split('\n');
  const lines = linesOf('tentang.md');
  expect(lines[0]).toMatch(new RegExp(`^${RegExp.escape(name)} \\[ISI: `));
  expect(lines).toContainEqual(expect.stringContaining(`penanggung jawabnya ${name}.`));
  expect(linesOf('redaksi.md')[0]).toMatch(new RegExp(`^${RegExp.escape(name)} diterbitkan`));
});

describe('what the privacy page says of the device is what the code does', () => {
  const rooms = ['client', 'offline', 'search/ui', 'components'];
  const sources = rooms.flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro)$/.test(file))
      .map((file) => readFileSync(join(ROOT, 'src', room, file), 'utf8')),
  );

  test('no cookies, and nothing is stored under a name that the page knows nothing of', () => {
    const names = new Set(sources.flatMap((text) => text.match(/warta:[a-z-]+/g) ?? []));
    // Where the reader is in stories, the last searches, the line that was closed, the last check of copies.
    expect([...names].toSorted()).toEqual([
      'warta:gone',
      'warta:gone-asked',
      'warta:places',
      'warta:recent',
      'warta:urgent',
    ]);
    const settings = /for \(const name of \[([^\]]*)\]\)/.exec(
      readFileSync(join(ROOT, 'src/client/before-paint.ts'), 'utf8'),
    )?.[1];
    expect(settings).toBe("'theme', 'size', 'contrast', 'saver', 'keys'");
    for (const text of sources)
      expect(text).not.toMatch(/document\.cookie|sessionStorage|indexedDB|sendBeacon/);
  });

  test('its numbers are those of the code', async () => {
    const kept = /KEPT = (\d+)/.exec(
      readFileSync(join(ROOT, 'src/client/reading-place.ts'), 'utf8'),
    )?.[1];
    const searches = /MOST = (\d+)/.exec(
      readFileSync(join(ROOT, 'src/search/ui/recent-queries.ts'), 'utf8'),
    )?.[1];
    expect([LIMITS.articles, LIMITS.pages, kept, searches]).toEqual([50, 20, '40', '8']);
    const said = {
      id: ['50 berita dan 20 halaman', '40 berita', 'delapan pencarian'],
      en: ['50 stories and 20 other pages', '40 stories', 'eight searches'],
    };
    for (const language of languages) {
      const root = await begun([...ALL, '--language', language]);
      const texts = pagesIn(root)
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
      for (const words of said[language]) expect(texts).toContain(words);
    }
  });
});
