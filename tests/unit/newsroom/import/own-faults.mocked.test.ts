import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { explainFailure } from '../../../../src/newsroom/terminal/explain-failure.ts';
import { detectInMarkdown } from '../../../../src/spam/detect-in-markdown.ts';
import { typedImport } from '../../../support/typed.ts';
import { contentFolder, fixtures, given } from './support/content-folder.ts';
import { importIo } from './support/run-import.ts';

vi.mock('../../../../src/spam/detect-in-markdown.ts', { spy: true });

/** Runs the command and answers what it said, or what it threw in words. */
async function said(target: string): Promise<string> {
  const lines: string[] = [];
  const io = {
    ...importIo(contentFolder()),
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
  };
  try {
    const code = await typedImport([target], io);
    expect(code, lines.join('\n')).toBe(1);
  } catch (error) {
    return explainFailure(error, 'id');
  }
  return lines.join('\n');
}

afterEach(() => vi.restoreAllMocks());

/** A fault that our own code makes wherever it asks whether an address is one, but for that in site.yaml. */
function breakAddresses(): void {
  const canParse = URL.canParse.bind(URL);
  vi.spyOn(URL, 'canParse').mockImplementation((address, base) => {
    if (address === 'https://kabarbaru.example') return canParse(address, base);
    throw new TypeError('x is not a function');
  });
}

const page = `<!doctype html><title>Judul</title><link rel="canonical" href="/a"><article><h1>Judul</h1>${'<p>Isi berita yang panjang dengan <a href="/b">tautan</a>.</p>'.repeat(9)}</article>`;

describe('a fault of our own is told as one, with what it was, and blames nothing', () => {
  test.each([
    ['a page', () => given('a.html', page)],
    ['an export', () => join(fixtures, 'wxr/kebiasaan.xml')],
    ['a feed', () => join(fixtures, 'feed/indonesia.xml')],
  ])('in %s', async (_, source) => {
    const target = source();
    breakAddresses();
    const text = await said(target);
    expect(text).toMatch(/kesalahan Warta, bukan kesalahan Anda/);
    expect(text).toContain('TypeError: x is not a function');
    expect(text).not.toMatch(/rusak|tidak bisa dibaca|tidak bisa ditulis/);
  });

  test('while the spam of a text is looked for', async () => {
    vi.mocked(detectInMarkdown).mockImplementationOnce(() => {
      throw new RangeError('Invalid count value: -1');
    });
    const text = await said(given('a.txt', 'Judul\n\nIsi.'));
    expect(text).toContain('“Judul” tidak terimpor karena kesalahan Warta');
    expect(text).toContain('RangeError: Invalid count value: -1');
  });
});

test('a file that is broken is told as the file’s, also beside a fault of ours', async () => {
  const archive = given(
    'rusak.zip',
    Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40, 7)]),
  );
  breakAddresses();
  const text = await said(archive);
  expect(text).toContain('“rusak.zip” rusak');
  expect(text).not.toContain('kesalahan Warta');
});
