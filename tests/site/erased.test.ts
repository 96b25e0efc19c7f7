import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../../src/publish/hosts/limits.ts';
import { bytesOf, freshFolder, run } from '../support/build-site.ts';
import { writeContent } from '../support/edit-content.ts';
import { ADDRESSES, ERASED, MARK, markedPaper } from '../support/erased/marked-paper.ts';

/** The only files that may name an erased address: the server reads them, and nobody can fetch them. */
const RULES = /(?:^|\/)\.htaccess$|^\.nginx\/http\.conf$/;

function unpacked(path: string, bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (path.endsWith('.br')) return brotliDecompressSync(raw).toString('latin1');
  return bytes.startsWith('\u001f\u008b') ? gunzipSync(raw).toString('latin1') : bytes;
}

/** The files of an output that hold the mark, in their names or bytes, packed ones unpacked. */
function naming(out: string): string[] {
  return [...bytesOf(out)]
    .filter(([path, bytes]) => `${path}\n${unpacked(path, bytes)}`.toLowerCase().includes(MARK))
    .map(([path]) => path);
}

async function build(content: string, out: string, host: string | undefined): Promise<string> {
  const env = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: '2026-01-01T00:00:00Z' };
  const built = await run('src/build/build.ts', env, host === undefined ? [] : ['--host', host]);
  expect(built.code, built.output).toBe(0);
  return built.output;
}

/** What search is given of a site, by path. */
const searched = (out: string): [string, string][] =>
  [...bytesOf(out)].filter(([path]) => path.startsWith('search-index/'));

describe.each([undefined, ...HOSTS])('for %s', (host) => {
  test('an erased story is named nowhere but in the server’s own rules', async () => {
    const content = freshFolder('erased');
    const out = join(freshFolder('erased-out'), 'dist');
    writeContent(content, markedPaper(''));
    await build(content, out, host);
    expect(naming(out).length).toBeGreaterThan(20);

    writeContent(content, markedPaper('{ erase: ya }'));
    await build(content, out, host);
    const named = naming(out);
    expect(named.filter((path) => !RULES.test(path))).toEqual([]);
    expect(named).toHaveLength(host === 'apache' || host === 'nginx' ? 1 : 0);
    for (const path of ADDRESSES)
      expect(existsSync(join(out, path)) || existsSync(join(out, path, 'index.html'))).toBe(false);

    // The same as where it never was: no word, length or order of the index tells of it.
    const clean = join(freshFolder('never'), 'dist');
    writeContent(content, {
      [ERASED]: undefined,
      'topics.yaml': '- { id: banjir, name: Banjir }\n',
    });
    await build(content, clean, host);
    expect(searched(out)).toEqual(searched(clean));
  });
});

describe('what led to it', () => {
  const content = freshFolder('led');
  const out = join(freshFolder('led-out'), 'dist');
  const read = (path: string): string => readFileSync(join(out, path), 'utf8');

  test('is plain text, and a box with nothing else goes', async () => {
    writeContent(content, markedPaper('{ erase: ya, reason: Putusan pengadilan. }'));
    await build(content, out, undefined);
    const text =
      /<div class="text">.*?<\/article>/s.exec(read('2015/09/lain/index.html'))?.[0] ?? '';
    const article = read('2015/09/lain/index.html');
    for (const words of [
      'Lihat berita itu dan lagi, atau (tautan dihapus) saja',
      'alamat lama,',
      'bagikan,',
      'dan rujukan.',
      '<li>Butir</li>',
    ])
      expect(article.replaceAll('\u00A0', ' '), words).toContain(words);
    expect(text.match(/class="also"/g) ?? article.match(/class="also"/g)).toHaveLength(1);
    expect(article).toMatch(
      /class="also"[^>]*aria-label="Baca juga"><p><strong>Baca juga:<\/strong> <a href="\/2015\/09\/ketiga\/">Berita ketiga<\/a><\/p>/,
    );
    expect(article).not.toContain('Hak Jawab</h2>');
    expect(read('feed.xml')).toContain('Berita lain');
    expect(read('tentang/index.html')).toContain('Kami menulis ini.');
    expect(read('index.html')).toContain('Kabar penting');
    expect(read('corrections/index.html')).not.toContain('Putusan pengadilan');
    expect(JSON.parse(read('revoked.json'))).toEqual({
      paths: [],
      erased: [
        expect.stringMatching(/^[\da-f]$/),
        expect.stringMatching(/^[\da-f]$/),
        expect.stringMatching(/^[\da-f]$/),
      ],
    });
    expect(JSON.parse(read('status.json'))).toMatchObject({ stories: 2, withdrawn: 0, held: 0 });
    expect(existsSync(join(out, 'topic/banjir/index.html'))).toBe(true);
  });
});
