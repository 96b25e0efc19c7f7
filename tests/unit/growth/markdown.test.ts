import { expect, test } from 'vitest';
import { findReferences } from '../../../src/markdown/find-references.ts';
import { findSlips } from '../../../src/markdown/find-slips.ts';
import { entryHeading } from '../../../src/markdown/live/entry-heading.ts';
import { publicText } from '../../../src/markdown/live/public-text.ts';
import { scanEntries } from '../../../src/markdown/live/scan-entries.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderInline, renderMarkdown } from '../../../src/markdown/render.ts';
import { curlQuotes } from '../../../src/markdown/typography/curl-quotes.ts';
import { bindWords } from '../../../src/markdown/typography/no-break.ts';
import { quoteMarks } from '../../../src/markdown/typography/quote-marks.ts';
import { typeset } from '../../../src/markdown/typography/typeset.ts';
import { escapeXml, withoutControls } from '../../../src/publish/markup.ts';
import { drawable } from '../../../src/publish/lettering/drawable.ts';
import { encodedPath } from '../../../src/publish/redirects/pattern-source.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { sampleContext } from '../markdown/sample-context.ts';

const context = sampleContext();

test.each<[string, (text: string) => unknown]>([
  ['rendered', (text) => renderMarkdown(text, context)],
  ['rendered as one line', (text) => renderInline(text.replaceAll('\n', ' '), context)],
  ['read for the search', plainText],
  ['looked through for entries', scanEntries],
  ['published as entries', (text) => publicText(`## 14.30 A\n\nDicabut 15.00: ${text}`)],
  ['taken for an entry', (text) => entryHeading(`## ${text.replaceAll('\n', ' ')}`)],
  ['looked through for slips', findSlips],
  ['looked through for links', findReferences],
  ['set in type', (text) => typeset(text, 'id')],
  ['set in English type', (text) => typeset(text, 'en')],
  ['given quotation marks', (text) => curlQuotes(text, quoteMarks('id'))],
  ['bound at its amounts', bindWords],
  ['escaped for a feed', (text) => escapeXml(withoutControls(text))],
  ['drawn on a card', drawable],
  ['encoded for a server', encodedPath],
])('a text is %s in a time that grows with it', { timeout: 240_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
