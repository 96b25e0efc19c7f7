import { headLength } from '../recognise/kind-of-input.ts';
import { parseHtml } from '../html/parse-html.ts';
import { rewriteTree } from '../html/html-node.ts';
import { writeHtml } from '../html/write-html.ts';
import { dropMarginComments } from '../page/margin-comments.ts';
import { pageDocument } from '../page/page-document.ts';
import { readPages } from '../page/read-pages.ts';
import { onText } from '../units/on-text.ts';
import type { SourceReader } from '../units/reader.ts';
import { articleOfManuscript } from './article-of-manuscript.ts';
import { manuscriptProgram } from './manuscript-program.ts';
import { nestLists } from './nest-lists.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { withoutPaper } from './without-paper.ts';
import { picturesOfPage } from './pictures-of-page.ts';
import { plainAttributes } from './plain-attributes.ts';
import { settleStyles } from './settle-styles.ts';
import { spellEmphasis } from './spell-emphasis.ts';
import { withoutRunningHeads } from './without-running-heads.ts';
import { wordLists } from './word-lists.ts';

/**
 * Reads a manuscript that Google Docs or Word saved as a web page: always a draft, as from Word itself.
 * Comments in the margin, tracked deletions, hidden text and tables of contents are no part of it.
 */
export const readManuscript: SourceReader = (file, context) =>
  isOfSite(file.url) ? readPages(file, context) : readSaved(file, context);

/** A page of somebody's site that Word made is public there. */
const isOfSite = (url: string | undefined): boolean =>
  url !== undefined && new URL(url).hostname !== 'docs.google.com';

const readSaved = onText(function* (text, { name, path }) {
  const from = manuscriptProgram(text.slice(0, headLength)) ?? 'google-docs';
  const document = pageDocument(text);
  dropMarginComments(document);
  settleStyles(document);
  // A document that is published to the web lies in a frame of its program.
  const inside = document.querySelector('.doc-content') ?? document.body;
  const root = parseHtml(inside?.innerHTML ?? '');
  wordLists(root);
  withoutPaper(root);
  numberedHeadings(root);
  nestLists(root);
  if (from === 'google-docs') withoutRunningHeads(root);
  spellEmphasis(root);
  trimBlanks(root);
  plainAttributes(root);
  const pictures = picturesOfPage(root, path);
  const article = articleOfManuscript(writeHtml(root), { from, file: name });
  if (article === undefined) {
    yield { note: { rule: 'input-empty', values: { file: name } } };
    yield { left: { sort: 'private', kind: 'empty' } };
  } else yield { article: { ...article, ...(pictures.length > 0 && { pictures }) } };
});

/** Both programs write a space at the edge of a passage as one that does not break. */
function trimBlanks(root: Parameters<typeof rewriteTree>[0]): void {
  rewriteTree(root, (node) => {
    node.children = node.children.map((child) =>
      typeof child === 'string' ? child.replace(/^\u00A0+|\u00A0+$/g, ' ') : child,
    );
    return node;
  });
}
