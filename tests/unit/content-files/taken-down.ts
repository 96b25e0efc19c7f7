import { expect } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { contentFolder, article } from '../../content-folder.ts';

/** The day after the article was written, and two years later, when nothing in it is young. */
export const YOUNG = '2015-09-17T00:00:00Z';
export const OLD = '2017-09-17T00:00:00Z';
export const FILE = 'articles/2015/09/a.md';
const OTHER = 'articles/2015/09/lain.md';

/** What is read of `text`, another article beside it. */
export function read(text: string | Uint8Array, { file = FILE, now = OLD } = {}) {
  const root = contentFolder({ [file]: text, [OTHER]: article() });
  const { content } = readContent({ root, now: new Date(now) });
  const taken = content.articles.find((one) => one.file === file);
  return {
    taken,
    effects: new Set(content.findings.map(({ effect }) => effect)),
    rules: content.findings.filter((one) => one.file === file).map(({ rule }) => rule),
    others: content.articles.filter((one) => one.file !== file).map(({ id }) => id),
  };
}

/** What every form has to do: the article is down at its address, and nobody else is stopped. */
export function expectDown(text: string | Uint8Array, where: Parameters<typeof read>[1] = {}) {
  const { taken, effects, others, rules } = read(text, where);
  expect(taken?.withdrawn, String(rules)).toBeDefined();
  expect(taken?.path).toBe('/2015/09/a/');
  expect([...effects].filter((effect) => effect !== 'warn')).toEqual([]);
  expect(others).toEqual(['2015/09/lain']);
  return { withdrawn: taken!.withdrawn!, rules };
}
