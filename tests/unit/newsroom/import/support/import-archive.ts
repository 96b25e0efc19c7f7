import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { wordsIn } from '../../../../../src/words/words-in.ts';
import { describe as inWords } from '../../../../../src/newsroom/import/report/describe-notes.ts';
import type { ImportOutcome } from '../../../../../src/newsroom/import/report/outcome.ts';
import { contentFolder, filesIn, given } from './content-folder.ts';
import type { ZipFile } from './make-zip.ts';
import { runImport } from './run-import.ts';

/** A manuscript of one headline. */
export const text = (title: string) => Buffer.from(`${title}\n\nIsi berita ${title} dari Demak.\n`);
export const article = (title: string, name = `${title}.txt`): ZipFile => ({
  name,
  data: text(title),
});
export const rules = (outcome: ImportOutcome) => [...outcome.notes].map(({ rule }) => rule);

/** The headlines of the articles that arrived. */
export const titles = (content: string) =>
  Object.values(filesIn(content))
    .map((file) => /^title: "(.*)"$/m.exec(file)?.[1])
    .toSorted();

const guesses = new Set(['date-guessed', 'section-guessed']);
const said = (outcome: ImportOutcome) =>
  [...outcome.notes]
    .filter(({ rule }) => !guesses.has(rule))
    .map(({ rule, values }) => [rule, values?.['why'] ?? values?.['limit'] ?? values?.['kind']]);

/** What an import of one file brings and says, in order, its notes being sentences in every language. */
export async function imported(name: string, data: Uint8Array) {
  const content = contentFolder();
  const outcome = await runImport(content, given(name, data));
  for (const note of outcome.notes)
    for (const { rules: words } of [wordsIn('id').importing, wordsIn('en').importing]) {
      const { message, fix } = inWords(note, words);
      expect([message, fix].join(' ')).not.toMatch(/undefined|Error|\n/);
    }
  return { titles: titles(content), said: said(outcome), outcome };
}

/** A temporary folder of a test file alone, since others import at the same time, and empty after each test. */
export function ownTemporaryFolder(): void {
  beforeEach(() => void vi.stubEnv('TMPDIR', contentFolder({ site: false })));
  afterEach(() => {
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('warta-import-'))).toEqual([]);
    vi.unstubAllEnvs();
  });
}
