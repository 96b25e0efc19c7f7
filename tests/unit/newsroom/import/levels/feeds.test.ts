import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../../shared-data.ts';
import { decodeBytes } from '../../../../../src/newsroom/import/encoding/decode-bytes.ts';
import { readFeed } from '../../../../../src/newsroom/import/feed/read-feed.ts';
import { parseXmlFeed } from '../../../../../src/newsroom/import/feed/parse-xml-feed.ts';
import { plainText } from '../../../../../src/newsroom/import/html/parse-html.ts';
import { readTime } from '../../../../../src/newsroom/import/article/read-time.ts';

const folder = sharedData('feeds/feedparser/tests/wellformed');
const w3c = sharedData('feeds/w3c/testcases');
const illformed = sharedData('feeds/feedparser/tests/illformed');

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => join(root, name))
    .toSorted();
}

const read = (path: string) => decodeBytes(readFileSync(path), { xml: true }).text;

/** What the first comment of a file says of its first item's title and dates. */
function expectation(text: string): { title?: string; published?: string; updated?: string } {
  const said = /Expect:\s*(.*)/.exec(text)?.[1] ?? '';
  const value = (key: string) =>
    new RegExp(`entries\\[0\\]\\['${key}'\\] == u?(?:'((?:[^'\\\\]|\\\\.)*)'|"([^"]*)")`).exec(
      said,
    );
  const found: { title?: string; published?: string; updated?: string } = {};
  const title = value('title');
  if (title) found.title = unescaped(title[1] ?? title[2] ?? '');
  for (const key of ['published', 'updated'] as const) {
    const parts = new RegExp(`entries\\[0\\]\\['${key}_parsed'\\] == \\(([\\d, ]+)\\)`).exec(said);
    if (parts) {
      const [year, month, day, hour, minute, second] = parts[1]!.split(',').map(Number);
      found[key] = new Date(Date.UTC(year!, month! - 1, day, hour, minute, second)).toISOString();
    }
  }
  return found;
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\x([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\(.)/g, '$1');
}

describe.skipIf(!folder)('well-formed feeds', () => {
  test('at least 95 % are accepted', () => {
    const files = filesIn(folder!);
    const refused = files.filter((file) => readFeed(read(file), 'feed', 'UTC') === undefined);
    console.log(`accepted ${files.length - refused.length} of ${files.length}`);
    expect(refused.length / files.length).toBeLessThanOrEqual(0.05);
  });

  test('at least 95 % of the titles and dates that the files promise are right', () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const file of filesIn(folder!)) {
      const text = read(file);
      const expected = expectation(text);
      const entry = parseXmlFeed(text)?.entries[0];
      const got = {
        title: plainText(entry?.title ?? ''),
        published: readTime(entry?.published, 'UTC'),
        updated: readTime(entry?.updated, 'UTC'),
      };
      for (const key of ['title', 'published', 'updated'] as const) {
        const right = expected[key];
        if (right === undefined) continue;
        checked += 1;
        const same = key === 'title' ? plainText(right) === got.title : right === got[key];
        if (!same) wrong.push(`${file.slice(folder!.length)} ${key}: ${right} / ${got[key]}`);
      }
    }
    console.log(`right ${checked - wrong.length} of ${checked}\n${wrong.join('\n')}`);
    expect(wrong.length / checked).toBeLessThanOrEqual(0.05);
  });
});

describe.skipIf(!illformed || !w3c)('broken feeds', () => {
  test('none throws', () => {
    const files = [...filesIn(illformed!), ...filesIn(w3c!)];
    const refused = files.filter(
      (file) => readFeed(read(file), 'feed', 'Asia/Jakarta') === undefined,
    );
    console.log(`read ${files.length - refused.length} of ${files.length}`);
    expect(files.length).toBeGreaterThan(0);
  });
});
