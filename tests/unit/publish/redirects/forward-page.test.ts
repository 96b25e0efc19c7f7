import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { forwardPage } from '../../../../src/publish/redirects/forward-page.ts';
import { hostFiles } from '../../../../src/publish/hosts/host-files.ts';
import { anArticle } from '../../../support/article.ts';
import { isForeign } from '../../../support/hosts/answer-fault.ts';
import { nastyAlias } from '../../../support/hosts/nasty-aliases.ts';
import { siteWith } from '../../../support/site.ts';

/** A permalink that no reader of front matter would let through, to be on the safe side. */
const nastyPath = nastyAlias.map((path) => path.replace('/nasty/', '/').replaceAll('%', ''));

test('a page that forwards leads within the site, whatever the addresses', () => {
  fc.assert(
    fc.property(fc.array(nastyAlias), nastyPath, (aliases, path) => {
      const { files } = hostFiles(undefined, siteWith([anArticle({ id: 'a', aliases, path })]), []);
      for (const [file, html] of files) {
        expect(file).not.toMatch(/^\/|(?:^|\/)\.{1,2}\/|[\0-\x1f\\]/);
        const { document } = parseHTML(html);
        const refresh = document.querySelector('meta[http-equiv=refresh]')!;
        const [, to] = /^0; url=(\/.*)$/.exec(refresh.getAttribute('content')!)!;
        expect([isForeign(to!), document.querySelectorAll('script').length]).toEqual([false, 0]);
        expect(document.querySelectorAll('a')).toHaveLength(1);
      }
    }),
    { numRuns: 500 },
  );
});

test('names the new address as the one to index, or is not to be indexed: never both', () => {
  const redirect = { from: '/lama/', query: undefined, to: '/baru/' };
  const site = siteWith([]);
  const page = forwardPage(site, redirect);
  expect(page).toContain('<link rel="canonical" href="https://warta.example/baru/">');
  expect(page).not.toContain('noindex');
  const desk = { words: {} as never, notes: new Map() };
  const preview = forwardPage({ ...site, desk }, redirect);
  expect(preview).toContain('noindex');
  expect(preview).not.toContain('canonical');
});
