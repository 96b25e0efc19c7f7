import { describe, expect, test } from 'vitest';
import { FLOORS } from '../../../src/build/browsers.ts';
import { gateMissing } from '../../floor/packages.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';

const missing = gateMissing();
const { browserSources } = missing
  ? {}
  : await import('../../floor/gate/sources/browser-sources.ts');
const { gateTypes } = missing ? {} : await import('../../floor/gate/sources/gate-types.ts');

const WORKER = 'src/offline/worker/service-worker.ts';
const NO_WORKER = 'src/offline/worker/no-worker.ts';

const project = (files: Record<string, string>): string =>
  writeFiles(freshFolder('sources'), { [WORKER]: '', [NO_WORKER]: '', ...files });

/** A feature each, and code that has it. */
const CAUGHT: [code: string, feature: string][] = [
  ['[1].toSorted();', 'javascript.builtins.Array.toSorted'],
  ['new Uint8Array(2).at(0);', 'javascript.builtins.TypedArray.at'],
  ['const last = <T>(list: readonly T[]) => list.at(-1);', 'javascript.builtins.Array.at'],
  ['const { at } = [1];', 'javascript.builtins.Array.at'],
  ['[[1]].map((one) => one.flatMap((x) => x));', 'javascript.builtins.Array.flatMap'],
  ['document.body.replaceChildren();', 'api.Element.replaceChildren'],
  ['navigator.storage.persist();', 'api.StorageManager.persist'],
  ['Response.json({});', 'api.Response.json_static'],
  ['Object.hasOwn({}, "a");', 'javascript.builtins.Object.hasOwn'],
  ['f(globalThis); function f(x: unknown) {}', 'javascript.builtins.globalThis'],
  ['for (const x of "a".matchAll(/a/g));', 'javascript.builtins.String.matchAll'],
  [
    'new Intl.NumberFormat("id", { unit: "byte", style: "unit" });',
    'javascript.builtins.Intl.NumberFormat.NumberFormat.options_parameter.options_unit_parameter',
  ],
  ['matchMedia("print").addEventListener("change", () => {});', 'api.MediaQueryList.change_event'],
  ['new Worker("a", { type: "module" });', 'api.Worker.Worker.options_type_parameter'],
];

/** What reads like something late, and is not. */
const PASSED = [
  'class Row { at(index: number) { return index; } } new Row().at(0);',
  'const row = { toSorted: () => 1, with: 2 }; row.toSorted(); f(row.with); function f(x: number) {}',
  'type T = DecompressionStream; let a: T | undefined;',
  'f(typeof DecompressionStream); function f(x: string) {}',
  'new Response().json();',
  'const { at } = { at: 1 };',
  'new Map<string, number>().values(); new Set([1]).has(1);',
];

describe.skipIf(missing)('the sources', () => {
  test('that browsers run are told by their imports, each with its floor', () => {
    const root = project({
      'src/layouts/A.astro': `---
import { now } from '../build/now.ts';
import text from '../client/early.ts?inline-script';
---
<script>import '../client/a.ts';</script>`,
      'src/build/now.ts': '',
      'src/client/early.ts': '',
      'src/client/a.ts': `import type { T } from './types.ts';
import url from './w.ts?worker&url';
import { both } from './both.ts';`,
      'src/client/w.ts': `import './both.ts'; void import('./later.ts');`,
      'src/client/types.ts': '',
      'src/client/both.ts': 'export const both = 1;',
      'src/client/later.ts': '',
    });
    expect(Object.fromEntries(browserSources!(root))).toEqual({
      'src/client/a.ts': FLOORS.reading,
      'src/client/both.ts': FLOORS.reading,
      'src/client/early.ts': FLOORS.reading,
      [WORKER]: FLOORS.reading,
      [NO_WORKER]: FLOORS.reading,
      'src/client/w.ts': FLOORS.search,
      'src/client/later.ts': FLOORS.search,
    });
  });

  test('are read by types: what is late of browsers, and not what is called like it', () => {
    const codes = [...CAUGHT.map(([code]) => code), ...PASSED];
    const file = (at: number): string => `src/client/case-${at}.ts`;
    const files = codes.map((code, at) => [file(at), `export {};\n${code}`] as const);
    const imports = codes.map((_, at) => `import '../../client/case-${at}.ts';`).join('\n');
    const root = project({ ...Object.fromEntries(files), [WORKER]: imports });
    const found = gateTypes!(root, browserSources!(root));
    const features = codes.map((code, at) => ({
      code,
      found: found.filter((one) => one.file === file(at)),
    }));
    for (const [at, [code, feature]] of CAUGHT.entries()) {
      const of = features[at]!.found;
      expect(
        of.map((one) => one.feature),
        code,
      ).toContain(feature);
      expect(of[0]!.sources, code).toEqual([`${file(at)}:2`]);
    }
    expect(features.slice(CAUGHT.length).filter((one) => one.found.length > 0)).toEqual([]);
  });
});
