import { expect, test } from 'vitest';
import { anArticle } from '../../../support/article.ts';
import { feedFaults } from '../../../support/feed-faults.ts';
import { frontRss } from '../../../support/front-rss.ts';
import { siteWith } from '../../../support/site.ts';

const site = siteWith([anArticle({ id: 'a', title: 'Judul', standfirst: 'Ringkas' })]);
const xml = frontRss(site, 'Isi & [tautan](/b/).');
const SELF = 'https://warta.example/feed.xml';

test('the practices of the W3C validator are kept', () => {
  expect(feedFaults(xml, SELF)).toEqual([]);
});

test.each([
  ['href="https://warta.example/feed.xml"', 'href="https://warta.example/rss"', 'SelfDoesntMatch'],
  ['Wed, 16 Sep', 'Tue, 16 Sep', 'InvalidRFC2822Date'],
  ['<title>Judul', '<title>&#60;b>Judul&#60;/b>', 'TitleContainsHTML'],
  ['https://warta.example/b/', '/b/', 'ContainsRelRef'],
  ['&#38;', '&amp;', 'NotANumericReference'],
  ['<guid isPermaLink="true">', '<guid isPermaLink="true">x', 'no address but a permalink'],
  ['<dc:creator>', '<author>x</author><dc:creator>', 'InvalidContact'],
  ['&#60;p&#62;', '&#60;p onclick="x"&#62;', 'SecurityRisk'],
])('%s turned into %s would be found', (from, to, fault) => {
  expect(xml).toContain(from);
  expect(feedFaults(xml.replaceAll(from, to), SELF).join()).toContain(fault);
});
