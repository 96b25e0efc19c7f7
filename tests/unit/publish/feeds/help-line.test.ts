import { expect, test } from 'vitest';
import { feedHtml } from '../../../../src/publish/feeds/feed-html.ts';
import { feedText } from '../../../../src/publish/feeds/feed-text.ts';
import type { Site } from '../../../../src/site/site.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

/** What a feed carries of an article that asks for the box with help, or not. */
function inFeed(helpline: Site['settings']['helpline'], isAsked: boolean): string {
  const site = siteWith([anArticle({ id: '2015/09/a', helpline: isAsked })]);
  const whole = {
    ...site,
    settings: { ...site.settings, helpline },
    readBody: () => ({ markdown: 'Isi.' }),
  };
  return feedHtml(whole)(feedText(whole, whole.edition.articles[0]!));
}

const HELP = {
  text: 'Bicara <dengan> konselor.',
  phone: '119 ext 8',
  link: 'https://www.healing119.id/?a=1&b=2',
};

test('where readers find help stands at the end of a story in feeds too', () => {
  expect(inFeed(HELP, true)).toBe(
    '<p>Isi.</p>\n<p><strong>Butuh bantuan?</strong> Bicara &lt;dengan&gt; konselor.<br>119 ext 8 · <a href="https://www.healing119.id/?a=1&amp;b=2">www.healing119.id</a></p>\n',
  );
  expect(inFeed({ text: 'Bicara.', phone: undefined, link: undefined }, true)).toBe(
    '<p>Isi.</p>\n<p><strong>Butuh bantuan?</strong> Bicara.</p>\n',
  );
});

test('a story that does not ask for it, or a site that has none, shows no box', () => {
  expect(inFeed(HELP, false)).toBe('<p>Isi.</p>\n');
  expect(inFeed(undefined, true)).toBe('<p>Isi.</p>\n');
});
