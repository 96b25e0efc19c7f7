import { describe, expect, test } from 'vitest';
import { gateMissing } from '../../floor/packages.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';

const missing = gateMissing();
const { gateSite } = missing ? {} : await import('../../floor/gate/emitted/gate-site.ts');
const { emittedPieces } = missing ? {} : await import('../../floor/gate/emitted/pieces.ts');
const { scriptsOfWorkers } = missing ? {} : await import('../../floor/gate/emitted/realms.ts');

const site = (files: Record<string, string>): string => writeFiles(freshFolder('floor'), files);
const found = (files: Record<string, string>): string[] =>
  gateSite!(site(files)).map(({ file, feature }) => `${file}: ${feature}`);

/** A page's script that starts a worker, which imports more. */
const SEARCHING = {
  '_astro/page.js': 'import "./both.js"; const at = `/_astro/w-1.js`; new Worker(f(at))',
  '_astro/w-1.js': 'import "./both.js"; import("./later.js"); a?.b',
  '_astro/later.js': 'import { c } from "./deep.js"; a?.b',
  '_astro/deep.js': 'export const c = a?.b',
  '_astro/both.js': 'a?.b',
  '_astro/alone.js': 'a?.b',
};

describe.skipIf(missing)('what is emitted', () => {
  test('in files and in pages is looked at: scripts, styles, attributes, markup', () => {
    expect(
      found({
        'index.html':
          '<style>a { inset: 0 }</style><p style="inset: 0" onclick="a?.b"><img loading="lazy">' +
          '<script>a.toSorted()</script><script type="module">a.replaceAll("b", "c")</script>' +
          '<script type="application/ld+json">{"a?.b": 1}</script><dialog></dialog>',
        'sw.js': 'try { a() } catch {}',
        '_astro/a.css': 'a:has(b) { color: red }',
      }),
    ).toEqual([
      '_astro/a.css: css.selectors.has',
      'index.html: css.properties.inset',
      'index.html: css.properties.inset',
      'index.html: javascript.operators.optional_chaining',
      'index.html: html.elements.img.loading',
      'index.html: javascript.builtins.Array.toSorted',
      'index.html: javascript.builtins.String.replaceAll',
      'index.html: html.elements.dialog',
      'sw.js: javascript.statements.try_catch.optional_catch_binding',
    ]);
  });

  test('is of searching where its worker alone imports it, whatever it is called', () => {
    const pieces = emittedPieces!(site(SEARCHING));
    expect([...scriptsOfWorkers!(pieces)].toSorted()).toEqual([
      '_astro/deep.js',
      '_astro/later.js',
      '_astro/w-1.js',
    ]);
    expect(found(SEARCHING)).toEqual([
      '_astro/alone.js: javascript.operators.optional_chaining',
      '_astro/both.js: javascript.operators.optional_chaining',
    ]);
  });

  test('may have own methods, in whatever file, that are called as late ones', () => {
    expect(
      found({
        '_astro/row.js': 'export class Row { at() {} }',
        '_astro/use.js': 'import { Row } from "./row.js"; new Row().at(1); [].toSorted()',
      }),
    ).toEqual(['_astro/use.js: javascript.builtins.Array.toSorted']);
  });
});
