import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isForeign, needsAstro } from '../../../../src/build/renderer/needs-astro.ts';

const ROOT = join(import.meta.dirname, '../../../..');

describe('a component is left to Astro where it', () => {
  test.each([
    ['is an island', '<Counter client:load />'],
    ['is made on a server', '<Avatar server:defer />'],
    ['takes part in a transition', '<h1 transition:name="title">a</h1>'],
    ['uses a module of Astro', "import { getEntry } from 'astro:content';"],
    ['uses another framework', "import Chart from './Chart.svelte';"],
    ['asks for the address', 'const here = Astro.url.pathname;'],
    ['sends readers elsewhere', "return Astro.redirect('/');"],
    ['gives its slot arguments', "await Astro.slots.render('default', [1])"],
  ])('%s', (_, source) => {
    expect(isForeign(source, false)).toBe(true);
  });

  test('is a page that is given properties', () => {
    expect(isForeign('const { article } = Astro.props;', true)).toBe(true);
    expect(isForeign('const { article } = Astro.props;', false)).toBe(false);
  });
});

test('what the theme uses is ours to render', () => {
  expect(needsAstro(ROOT)).toBe(false);
  expect(isForeign("const html = Astro.slots.render('default');", false)).toBe(false);
  expect(isForeign('const { id } = Astro.params; // a server: or a client', true)).toBe(false);
});
