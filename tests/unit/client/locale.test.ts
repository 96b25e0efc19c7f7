import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { showStoredTime } from '../../../src/client/stored-note.ts';
import { languages, wordsIn } from '../../../src/words/words-in.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a stored page says of the moment when it was loaded, on a page whose head names `locale`. */
function storedTime(locale: string): string {
  const time = { textContent: '' };
  const note = { querySelector: () => time, dataset: { zone: 'Asia/Jakarta' } };
  vi.stubGlobal('document', {
    documentElement: { dataset: { stored: '2026-09-16T12:41:00.000Z' } },
    querySelector: (selector: string) => (selector === '.stored-note' ? note : { content: locale }),
  });
  showStoredTime();
  return time.textContent;
}

test('scripts write dates in the locale that the page names', () => {
  expect(languages.map((code) => storedTime(wordsIn(code).language.locale))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^16 Sep 2026/),
      expect.stringMatching(/^16 Sept? 2026/),
    ]),
  );
  expect(storedTime('en_US')).toMatch(/^Sep 16, 2026/);
});

test.each(['client', 'offline', 'search/ui'])(
  'no script in %s says which English the page is in',
  (room) => {
    const root = join(import.meta.dirname, '../../../src', room);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const named = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /['"`]en[-_][A-Z]{2}['"`]/.test(readFileSync(join(root, file), 'utf8')));
    expect(named).toEqual([]);
  },
);
