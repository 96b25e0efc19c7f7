import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isForeign, needsAstro } from '../../../../../src/build/astro/renderer/needs-astro.ts';
import { writeFiles } from '../../../../support/build-site.ts';

const ROOT = join(import.meta.dirname, '../../../../..');

describe('a component is left to Astro where it', () => {
  test.each([
    ['is an island', '<Counter client:load />'],
    ['is made on a server', '<Avatar server:defer />'],
    ['takes part in a transition', '<h1 transition:name="title">a</h1>'],
    ['uses a module of Astro', "import { getEntry } from 'astro:content';"],
    ['uses another framework', "import Chart from './Chart.svelte';"],
    ['asks for the address', 'const here = Astro.url.pathname;'],
    ['takes Astro apart', 'const { url } = Astro;'],
    ['hands Astro on', 'const help = helper(Astro);'],
    ['lists its slots', 'const names = Object.keys(Astro.slots);'],
    ['brings a component of a package', "import { Icon } from 'astro-icon/components';"],
    ['collects modules of another kind', "const all = import.meta.glob('./*.mdx');"],
    ['computes the slot', 'await Astro.slots.render(nameOf(x), [1])'],
    ['answers itself', 'if (!article) return new Response(null, { status: 404 });'],
    ['sends readers elsewhere', "return Astro.redirect('/');"],
    ['gives its slot arguments', "await Astro.slots.render('default', [1])"],
  ])('%s', (_, source) => {
    expect(isForeign(source, false)).toBe(true);
  });

  test('is a page whose list Astro cuts', () => {
    const source = 'export const getStaticPaths = ({ paginate }) => paginate(all);';
    expect(isForeign(source, true)).toBe(true);
  });

  test('is a page that is given properties', () => {
    expect(isForeign('const { article } = Astro.props;', true)).toBe(true);
    expect(isForeign('const { article } = Astro.props;', false)).toBe(false);
  });
});

test.each([
  ['Markdown as a page, which may name a layout', { 'src/pages/tentang/kami.md': '# Kami' }, true],
  ['middleware', { 'src/middleware.ts': '' }, true],
  ['HTML as a page', { 'src/pages/lama.html': '<p>' }, false],
  [
    'a name that makes no page',
    { 'src/pages/_README.md': '# Pages', 'src/pages/a.astro': '<p />' },
    false,
  ],
  ['Markdown elsewhere', { 'src/build/README.md': '# Build', 'src/pages/a.astro': '<p />' }, false],
])('a project with %s', (_, files, needs) => {
  const root = mkdtempSync(join(tmpdir(), 'warta-needs-'));
  expect(needsAstro(writeFiles(root, files))).toBe(needs);
});

test('what the theme uses is ours to render', () => {
  expect(needsAstro(ROOT)).toBe(false);
  expect(isForeign("const html = Astro.slots.render('default');", false)).toBe(false);
  expect(isForeign('const { id } = Astro.params; // a server: or a client', true)).toBe(false);
  expect(isForeign('<style>a { transition: color 1s }</style>', false)).toBe(false);
});
