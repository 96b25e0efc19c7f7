import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { contentFolder, article } from '../../../content-folder.ts';
import { sharedData } from '../../../shared-data.ts';

const NOW = new Date('2020-01-01T00:00:00Z');

async function spamIn(files: Readonly<Record<string, string>>) {
  const { findings } = await checkContent({ root: contentFolder(files), now: NOW });
  return findings.filter(({ rule }) => rule.startsWith('spam/'));
}

describe('injected spam', () => {
  test('is an error at its line in the file, not in the body', async () => {
    expect(
      await spamIn({ 'articles/2015/09/a.md': article('', 'Isi berita.\n\nKeluaran SGP') }),
    ).toEqual([
      expect.objectContaining({
        file: 'articles/2015/09/a.md',
        line: 10,
        column: 1,
        rule: 'spam/certain',
        severity: 'error',
        effect: 'warn',
      }),
    ]);
  });

  test('hidden in HTML is found in the body of a story and of a page', async () => {
    const html = '<div style="display:none"><a href="https://x.example/">slot gacor</a></div>';
    const found = await spamIn({
      'articles/2015/09/a.md': article('', html),
      'pages/tentang.md': `---\ntitle: Tentang\n---\n\n${html}\n`,
    });
    expect(found.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['articles/2015/09/a.md', 8, 'spam/certain'],
      ['pages/tentang.md', 5, 'spam/certain'],
    ]);
  });

  test('in a page that is published as it is, is found there', async () => {
    const html =
      '<p>Halo</p>\n<div style="display:none"><a href="https://x.example/">slot gacor</a></div>';
    const found = await spamIn({ 'files/lama/index.html': html });
    expect(found.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['files/lama/index.html', 2, 'spam/certain'],
    ]);
  });

  test('is found in a story whose front matter is broken', async () => {
    const text = 'title: Berita\n\nIsi berita.\n\nKeluaran SGP\n';
    const found = await spamIn({ 'articles/2015/09/a.md': text });
    expect(found.map(({ line }) => line)).toEqual([5]);
  });

  test('at the end of three stories raises each', async () => {
    const body = (number: number) =>
      `Berita ke-${number} tentang jembatan.\n\n[Zeropola](https://toko-lama.com/)`;
    const files = [1, 2, 3].map((number) => [
      `articles/2015/09/${number}.md`,
      article(`permalink: /b/${number}/`, body(number)),
    ]);
    expect(await spamIn(Object.fromEntries(files.slice(0, 2)))).toEqual([]);
    expect((await spamIn(Object.fromEntries(files))).map(({ file }) => file)).toEqual(
      files.map(([file]) => file),
    );
  });

  test('that an editor looked at is not said again', async () => {
    const body = 'Isi berita.\n\nKeluaran SGP';
    const reviewed = 'reviewed: { rules: [spam/certain], date: 2015-09-17 }';
    expect(await spamIn({ 'articles/2015/09/a.md': article(reviewed, body) })).toEqual([]);
  });
});

type Snippet = { label: 'spam' | 'ok'; text: string };
const snippetsFile = sharedData('spam/dev.jsonl');

test.skipIf(snippetsFile === undefined)(
  'snippets as bodies: .88 found, honest ones silent',
  async () => {
    const lines = readFileSync(snippetsFile!, 'utf8').trim().split('\n');
    const snippets = lines.map((line) => JSON.parse(line) as Snippet);
    const nameOf = (number: number) => `articles/2015/09/s-${number}.md`;
    const files = snippets.map(({ text }, number) => [nameOf(number), article('', text)]);
    const found = new Set((await spamIn(Object.fromEntries(files))).map(({ file }) => file));
    const isFound = (_: Snippet, number: number) => found.has(nameOf(number));
    const labelled = (label: string) =>
      snippets.map((one, n) => [one, n] as const).filter(([one]) => one.label === label);
    const [spam, honest] = [labelled('spam'), labelled('ok')];
    expect(honest.filter(([one, number]) => isFound(one, number))).toEqual([]);
    expect(
      spam.filter(([one, number]) => isFound(one, number)).length / spam.length,
    ).toBeGreaterThan(0.88);
  },
);
