import { expect, test } from 'vitest';

import { MOST_IN_MENU } from '../../../src/edition/menu.ts';
import type { SiteEntry } from '../../../src/schema/site.ts';
import { anArticle } from '../../support/article.ts';
import { aSite, anEdition } from '../../support/edition.ts';

const sections = (count: number): SiteEntry['sections'] =>
  Array.from({ length: count }, (_, at) => ({ id: `r-${at}`, name: `R ${at}` }));
const withSections = (count: number) =>
  anEdition([anArticle({ id: '2015/09/satu', section: `r-${count - 1}` })], {
    site: { ...aSite, sections: sections(count) },
  });

test('a menu holds all sections of an ordinary site, in their order', () => {
  const { menu } = withSections(MOST_IN_MENU);
  expect(menu.top.map(({ id }) => id)).toEqual(sections(MOST_IN_MENU).map(({ id }) => id));
  expect(menu.foot).toEqual(menu.top);
  expect(menu.isWhole).toBe(true);
});

test('a menu holds no more than a reader can look over, however many there are', () => {
  const { menu } = withSections(3000);
  expect([menu.top.length, menu.foot.length]).toEqual([MOST_IN_MENU, MOST_IN_MENU]);
  expect(menu.isWhole).toBe(false);
});

test('many sections below one make the menu no whole one', () => {
  const children = sections(60).map((one) => ({ ...one, parent: 'nasional' }));
  const site = { ...aSite, sections: [...aSite.sections, ...children] };
  const edition = anEdition([anArticle({ id: '2015/09/satu', section: 'r-7' })], { site });
  expect(edition.menu.isWhole).toBe(false);
  expect(edition.below('nasional')).toHaveLength(60);
  expect(edition.inSection('nasional')).toHaveLength(1);
  expect(edition.inSection('r-7')).toHaveLength(1);
  expect(edition.inSection('r-8')).toHaveLength(0);
});

test('sections, topics, authors and months are found by what names them', () => {
  const edition = anEdition([anArticle({ id: '2015/09/satu', topics: ['Suriah'] })], {
    topics: [{ id: 'suriah', name: 'Suriah', aliases: [] }],
  });
  expect(edition.section('asia')?.parent).toBe('internasional');
  expect(edition.sectionAt('/asia/')?.id).toBe('asia');
  expect(edition.sectionAt(undefined)).toBeUndefined();
  expect(edition.topic('suriah')?.name).toBe('Suriah');
  expect(edition.author('nobody')).toBeUndefined();
  const [month] = edition.months;
  expect(edition.monthNumber(month!.path)).toBe(0);
});
