import { expect, test } from 'vitest';
import { makeDeskState } from '../../../src/desk/desk-state.ts';
import { unseenList } from '../../../src/desk/lists/unseen-list.ts';
import { article } from '../../content-folder.ts';
import { freshFolder } from '../../support/build-site.ts';
import { siteYaml } from '../../support/small-content.ts';
import { read } from '../content-files/reading.ts';

test('of the drafts those stand first that wait for the editor, those last that were returned', () => {
  const state = makeDeskState({
    content: read({
      'site.yaml': siteYaml,
      'articles/2015/09/a-biasa.md': article('draft: ya'),
      'articles/2015/09/b-kembali.md': article(
        'draft: ya\nreview: dikembalikan\nreviewNote: BPBD & warga.',
      ),
      'articles/2015/09/c-menunggu.md': article('draft: ya\nreview: menunggu'),
    }),
    findings: [],
    contentRoot: freshFolder('unseen-list'),
    now: '2020-01-01T00:00:00.000Z',
    href: (path) => path,
    handbook: freshFolder('handbook'),
  });
  const { html } = unseenList(state, 'drafts');
  const order = [...html.matchAll(/articles\/2015\/09\/(\w)-/g)].map(([, name]) => name);
  expect(order).toEqual(['c', 'a', 'b']);
  expect(html).toContain('Menunggu redaktur');
  expect(html).toContain('Dikembalikan ke penulis: BPBD &amp; warga.');
});
