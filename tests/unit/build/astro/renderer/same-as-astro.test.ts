import * as astro from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAttribute } from '../../../../../src/build/astro/renderer/attribute.ts';
import { markupOf } from '../../../../../src/build/astro/renderer/markup.ts';
import { render, unescapeHTML } from '../../../../../src/build/astro/renderer/template.ts';

/** What Astro's own runtime writes for a value between braces. */
async function byAstro(value: unknown): Promise<string> {
  let html = '';
  const write = (chunk: unknown): void => {
    html += ArrayBuffer.isView(chunk) ? new TextDecoder().decode(chunk) : String(chunk);
  };
  await astro.render`${value}`.render({ write });
  return html;
}

const attribute = fc.constantFrom(
  ...['href', 'class', 'class:list', 'style', 'hidden', 'checked', 'download', 'popover', 'a b'],
  ...['data-id', 'aria-label', 'className', 'set:html', 'value', 'onclick"'],
);
const text = fc.string({ unit: fc.constantFrom('a', '&', '<', '>', '"', "'", ' ', 'é') });
const value = fc.oneof(
  text,
  fc.constantFrom(null, undefined, true, false, 0, 1, -1.5, ''),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('color', 'fontSize', '--x', 'on'), fc.oneof(text, fc.boolean()), {
    noNullPrototype: true,
  }),
);

test('an attribute is written as by Astro, whatever its name and value', () => {
  fc.assert(
    fc.property(
      attribute,
      value,
      fc.boolean(),
      fc.constantFrom('p', 'x-y'),
      (name, one, is, tag) => {
        const ours = addAttribute(one, name, is, tag);
        expect(ours?.html ?? '').toBe(String(astro.addAttribute(one, name, is, tag)));
      },
    ),
  );
});

const { child } = fc.letrec<{ child: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    text,
    fc.constantFrom(null, undefined, true, false, 0, 7, ''),
    text.map((one) => Promise.resolve(one)),
    text.map((one) => () => one),
    text.map((one) => new Set([one, 1])),
    text.map((one) => new TextEncoder().encode(one)),
    text.map((one) => new astro.HTMLString(one)),
  ),
  child: fc.oneof({ maxDepth: 3 }, tie('leaf'), fc.array(tie('child'), { maxLength: 4 })),
}));

test('what stands between braces is written as by Astro, waited for where need be', async () => {
  await fc.assert(
    fc.asyncProperty(child, async (one) => {
      expect(await markupOf(one)).toBe(await byAstro(one));
      expect((await render`<p>${one}</p>`).html).toBe(`<p>${await byAstro(one)}</p>`);
    }),
  );
});

test('markup that is given as such is not escaped, a promise of it neither', async () => {
  async function* stream() {
    yield '<b>';
    yield '</b>';
  }
  const makers: (() => unknown)[] = [
    () => '<b>',
    () => Promise.resolve('<b>'),
    () => null,
    () => undefined,
    () => 3,
    () => ['<b>', '</b>'],
    () => Promise.resolve(new Set(['<b>'])),
    () => new TextEncoder().encode('<b>'),
    () => new Response('<b>'),
    () => stream(),
  ];
  for (const make of makers) {
    expect(await markupOf(unescapeHTML(make()))).toBe(await byAstro(astro.unescapeHTML(make())));
  }
});

test('a template with nothing to wait for is there at once', () => {
  expect(render`<p>${['a', [1]]}</p>`).toHaveProperty('html', '<p>a1</p>');
});
