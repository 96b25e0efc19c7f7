import { describe, expect, test } from 'vitest';
import { gateMissing } from '../../floor/packages.ts';

const missing = gateMissing();
const { gateScript } = missing ? {} : await import('../../floor/gate/script/gate-script.ts');
const { data, names } = missing ? {} : await import('../../floor/gate/mdn.ts');

const FLOOR = { chrome: 64, safari: 13 };
const found = (code: string, floor = FLOOR, ownMethods = new Set<string>()) =>
  gateScript!(code, { data: data!, names: names!, floor, kind: 'module', ownMethods });
const features = (code: string, floor = FLOOR): string[] =>
  found(code, floor).map(({ feature }) => feature);

const BUILTINS = 'javascript.builtins.';
const PATTERNS = 'javascript.regular_expressions.';

/** A feature, and scripts that each have it. */
const CAUGHT: Record<string, string[]> = {
  [`${BUILTINS}Array.toSorted`]: ['list.toSorted()', 'list["toSorted"](order)', 'f(x)?.toSorted()'],
  [`${BUILTINS}String.replaceAll`]: ['text.replaceAll("a", "b")'],
  [`${BUILTINS}Array.at`]: ['[1, 2].at(-1)'],
  [`${BUILTINS}Object.hasOwn`]: ['Object.hasOwn(a, b)', 'const { hasOwn } = Object; hasOwn(a, b)'],
  [`${BUILTINS}Object.fromEntries`]: ['Object.fromEntries(map)'],
  [`${BUILTINS}Promise.allSettled`]: ['Promise.allSettled(all)'],
  [`${BUILTINS}globalThis`]: ['globalThis.caches', 'f(globalThis)'],
  [`${BUILTINS}Intl.Segmenter`]: ['new Intl.Segmenter("id")'],
  [`${BUILTINS}Intl.DateTimeFormat.DateTimeFormat.options_parameter.options_dateStyle_parameter`]: [
    'new Intl.DateTimeFormat("id", { dateStyle: "long" })',
  ],
  [`${BUILTINS}RegExp.hasIndices`]: ['/a/d', 'new RegExp("a", "d")', 'RegExp(a, "gd")'],
  [`${PATTERNS}lookbehind_assertion`]: [
    '/(?<=a)b/',
    '/(?<!a)b/',
    'new RegExp("(?<=a)b")',
    'RegExp("(?" + "<=a)b")',
    'new RegExp(`(?<=${"."}..)(?:${endings.join("|")})$`)',
    'const before = "(?<=a)"; new RegExp(before + "b")',
    'const before = `${a}(?<!b)`; new RegExp(before)',
  ],
  [`${PATTERNS}modifier`]: ['/(?i:a)b/', 'new RegExp("(?i:a)")'],
  [`${PATTERNS}named_capturing_group.duplicate_named_capturing_groups`]: ['/(?<y>a)|(?<y>b)/'],
  'javascript.statements.try_catch.optional_catch_binding': ['try { f() } catch { g() }'],
  'javascript.operators.optional_chaining': ['a?.b', 'a?.()', 'a?.[0]'],
  'javascript.operators.nullish_coalescing': ['a ?? b'],
  'javascript.operators.nullish_coalescing_assignment': ['let a; a ??= 1'],
  'javascript.operators.logical_or_assignment': ['let a; a ||= 1'],
  'javascript.operators.await.top_level': ['await f()'],
  'javascript.classes.public_class_fields': ['class A { b = 1 }'],
  'javascript.classes.private_class_fields': ['class A { #b = 1 }'],
  'javascript.classes.private_class_methods': ['class A { #b() {} }'],
  'javascript.classes.static.initialization_blocks': ['class A { static { f() } }'],
  'javascript.grammar.numeric_separators': ['f(1_000)'],
  [`${BUILTINS}BigInt`]: ['f(1n)', 'BigInt(1)'],
  'javascript.statements.export.namespace': ['export * as a from "./a.js"'],
  'api.Response.json_static': ['Response.json({})'],
  'api.Document.replaceChildren': ['element.replaceChildren(a)'],
  'api.Navigator.clipboard': [
    'navigator.clipboard.writeText(a)',
    'const { clipboard } = navigator',
  ],
  'api.DecompressionStream': ['new DecompressionStream("gzip")'],
  'api.Worker.Worker.options_type_parameter': ['new Worker(url, { type: "module" })'],
  'does not parse': ['let let = 1', 'a b'],
};

/** What reads like something late, and is not. */
const PASSED = [
  'class Row { at(index) { return this.cells[index] } } new Row().at(0)',
  'const row = { at: (index) => index }; row.at(0)',
  'hit.at = 3; f(hit.at, hit.path, hit.with)',
  'const { at, records } = hit; f(at, records)',
  'typeof DecompressionStream === "function"',
  '"clipboard" in navigator',
  'const globalThis = self; f(globalThis)',
  'f("list.toSorted()")',
  '// list.toSorted()\nf()',
  '/(?<year>\\d{4})\\k<year>/u.test(a)',
  '/\\p{L}/u',
  'new RegExp(text)',
  'new RegExp(text.replace(/[$]/g, "x"), flags)',
  '({ ...a }); async function* f() { for await (const x of y) yield x }',
  'import("./a.js"); import.meta.url',
  'response.json(); text.replace("a", "b"); map.flat; [].concat(...a)',
  'label: for (;;) break label',
];

describe.skipIf(missing)('a script', () => {
  const caught = Object.entries(CAUGHT).flatMap(([feature, codes]) =>
    codes.map((code) => [code, feature] as const),
  );
  test.each(caught)('%s is found to have %s', (code, feature) => {
    expect(features(code)).toContain(feature);
  });

  test.each(PASSED)('%s passes', (code) => {
    const own = new Set(['at']);
    expect(found(code, FLOOR, own)).toEqual([]);
  });

  test('is held against the floor that it is given', () => {
    const group = '/(?<year>\\d{4})/';
    expect(features(group, { chrome: 62, safari: 11 })).toEqual([
      `${PATTERNS}named_capturing_group`,
    ]);
    expect(features(group)).toEqual([]);
    expect(features('a?.b', { chrome: 80, safari: 15 })).toEqual([]);
    expect(features('a?.b', { chrome: 80, safari: 13 })).not.toEqual([]);
  });

  test('tells how the feature is written and which versions have it', () => {
    expect(found('list.toSorted()')).toEqual([
      {
        feature: `${BUILTINS}Array.toSorted`,
        written: '.toSorted',
        needs: 'Chrome 110, Safari 16',
      },
    ]);
  });
});
