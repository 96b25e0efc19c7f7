import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../../../src/words/words-in.ts';
import { pagesOf } from './pages.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** All that the desk in the browser may say in a language: the package's words, ours, and the fields' labels. */
const saidIn = (code: string): string =>
  [
    code === 'id' ? 'src/admin/locale/id.json' : 'node_modules/@sveltia/cms/npm/index.js',
    ...globSync(
      [`src/words/${code}/admin.ts`, `src/words/${code}/admin/*.ts`, 'src/schema/**/*.ts'],
      {
        cwd: ROOT,
      },
    ),
  ]
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');

test.each(languages)(
  'the handbook calls what is tapped at the desk by its own name, in %s',
  (code) => {
    const [, page] = [...pagesOf(code)].find(([name]) => name.startsWith('28-'))!;
    // Above stand the pages of git hosts, which speak English.
    const steps = page.slice(page.search(/^## (?:Menulis berita|Writing a story)$/m));
    const named = [...steps.matchAll(/(?<!\*)\*([A-Z][^*\n]+)\*(?!\*)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(10);
    const said = saidIn(code);
    const isSaid = (name: string): boolean =>
      ["'", '"', '`'].some((quote) => said.includes(`${quote}${name}${quote}`));
    expect(named.filter((name) => !isSaid(name))).toEqual([]);
  },
);
