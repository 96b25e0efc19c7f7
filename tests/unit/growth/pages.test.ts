import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/client/listen/sentences.ts';
import { withDateline } from '../../../src/lib/with-dateline.ts';
import { decodeReferences } from '../../../src/lib/character-references.ts';
import { attributesOf, nextTag } from '../../../src/lib/html-tags.ts';
import { codeLinks, pictureDigest } from '../../../src/offline/copies/part-path.ts';
import { readPage, articlePictures } from '../../../src/offline/copies/read-page.ts';
import { hasWords, wordsOf } from '../../../src/offline/page/match-words.ts';
import { readRevoked } from '../../../src/offline/revoked/read-revoked.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { policyFor } from '../../support/policy-for.ts';

function tagsOf(html: string): void {
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) attributesOf(html, tag);
}

test.each<[string, (text: string) => unknown]>([
  ['a stored page', readPage],
  ['the pictures of a stored page', articlePictures],
  ['the words of a stored page', wordsOf],
  ['the search within', (text) => hasWords(wordsOf(text), text)],
  ['the tags of a page', tagsOf],
  ['character references', decodeReferences],
  ['the policy of a page', policyFor],
  ['an attribute', (text) => policyFor(`<p title="${text}">`)],
  ['the sentences of a story', (text) => sentencesOf(text, 'id', 200)],
  ['the links of a script', (text) => codeLinks(text, '/_astro/a.js')],
  ['the name of a picture', pictureDigest],
  ['the list of withdrawn stories', readRevoked],
  ['a dateline', (text) => withDateline(text, text)],
])('%s is read in a time that grows with it', { timeout: 120_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
