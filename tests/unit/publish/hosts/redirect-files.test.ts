import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostFiles } from '../../../../src/publish/hosts/host-files.ts';
import { anArticle } from '../../../support/article.ts';
import { isForeign, SITE_HOST } from '../../../support/hosts/answer-fault.ts';
import { hostileTarget } from '../../../support/hosts/hostile-targets.ts';
import {
  cloudflareLocation,
  netlifyLocation,
  redirectLines,
} from '../../../support/hosts/redirect-lines.ts';
import { siteWith } from '../../../support/site.ts';

const aliases = ['/lama/suriah/', '/lama/suriah.html', '/?p=123', '/kérry/', '/a%20b-—/'];
const linesFor = (host: 'cloudflare' | 'netlify', base: string) => {
  const site = siteWith([anArticle({ id: '2015/09/suriah', aliases })], { base });
  return redirectLines(hostFiles(host, site, []).files.get('_redirects')!);
};
const RUNS = { numRuns: 2000 };

test.each(['/', '/koran/'])('Cloudflare leads nobody from %s to another site', (base) => {
  const lines = linesFor('cloudflare', base);
  fc.assert(
    fc.property(hostileTarget(base), (target) => {
      fc.pre(URL.canParse(`https://${SITE_HOST}${target}`));
      const location = cloudflareLocation(lines, new URL(`https://${SITE_HOST}${target}`));
      expect(location === undefined || !isForeign(location)).toBe(true);
    }),
    RUNS,
  );
});

const asIs = (text: string): string => text;
const decoded = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));

test.each([
  ['/', 'as sent', asIs],
  ['/koran/', 'as sent', asIs],
  ['/', 'decoded', decoded],
  ['/koran/', 'decoded', decoded],
])('Netlify leads nobody from %s to another site, what it captures being %s', (base, _, read) => {
  const lines = linesFor('netlify', base);
  fc.assert(
    fc.property(hostileTarget(base), (target) => {
      const location = netlifyLocation(lines, target, read);
      expect(location === undefined || !isForeign(location)).toBe(true);
    }),
    RUNS,
  );
});

test.each([
  ['/amp/2015/09/suriah/', '/2015/09/suriah/'],
  ['/lama/suriah', '/2015/09/suriah/'],
  ['/k%C3%A9rry/', '/2015/09/suriah/'],
  ['/a%20b-%E2%80%94/', '/2015/09/suriah/'],
  ['/a%20b-%E2%80%94', '/2015/09/suriah/'],
  ['/lama/suriah.html/amp', '/lama/suriah.html'],
  ['/category/nasional/', '/nasional/'],
  ['/feed/', '/feed.xml'],
])('both lead from %s to %s', (from, to) => {
  const site = `https://${SITE_HOST}`;
  const cloudflare = cloudflareLocation(linesFor('cloudflare', '/'), new URL(site + from));
  const netlify = netlifyLocation(linesFor('netlify', '/'), from, asIs);
  expect([cloudflare, netlify].map((found) => new URL(found!, site).href)).toEqual([
    site + to,
    site + to,
  ]);
});
