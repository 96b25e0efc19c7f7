import NewMarkdown, { type MarkdownIt } from 'markdown-it';
import { also, renderAlsoClose, renderAlsoLabel, renderAlsoOpen } from './blocks/also.ts';
import { cards, renderCard } from './blocks/cards.ts';
import { direction } from './blocks/direction.ts';
import { renderChartOpen } from './blocks/charts.ts';
import { figures, renderFigureOpen } from './blocks/figures.ts';
import { renderCreditOpen } from './blocks/framed.ts';
import { galleries, renderGalleryClose, renderGalleryOpen } from './blocks/galleries.ts';
import {
  headings,
  renderHeadingClose,
  renderHeadingOpen,
  wordlessHeadings,
} from './blocks/headings.ts';
import { known, renderKnownClose, renderKnownOpen } from './blocks/known.ts';
import { renderMediaOpen } from './blocks/media.ts';
import * as notes from './blocks/note-list.ts';
import { noteDefinition } from './blocks/notes.ts';
import { listNumbers, listsFromSmallNumbers } from './blocks/ordered-list.ts';
import { renderTableClose, renderTableOpen, tables } from './blocks/tables.ts';
import { renderTranscriptClose, renderTranscriptOpen, transcripts } from './blocks/transcripts.ts';
import { embedBlock, embedInline, renderEmbedCode } from './embeds/embed-rules.ts';
import { emphasisOfWords } from './inline/emphasis.ts';
import { spacedDestination } from './inline/destination.ts';
import { links, renderLinkClose, renderLinkOpen } from './inline/links.ts';
import { noteReference, renderNoteReference } from './inline/note-reference.ts';
import { renderPicture } from './inline/picture.ts';
import { isSafeLink } from './inline/safe-link.ts';
import { plainRun } from './inline/text.ts';
import { captionTitle } from './inline/title.ts';
import { dropUnseen } from './unseen/shown-text.ts';
import { NewsBlockState } from './states/plain-block-state.ts';
import { NewsInlineState } from './states/plain-inline-state.ts';
import { dashes } from './typography/dashes.ts';
import { noBreak } from './typography/no-break.ts';
import { quotes } from './typography/quotes.ts';

export { newState } from './body-state.ts';

const INTERRUPTS = { alt: ['paragraph', 'reference', 'blockquote'] };

/** What the author may write: CommonMark, tables, strikethrough and our few additions; no HTML. */
export function newsSyntax(): MarkdownIt {
  const markdown = new NewMarkdown({ html: false, linkify: true });
  // Only what is surely an address: `bln.go` or `10.000` never are.
  markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  markdown.linkify.add('ftp:', null).add('//', null);
  // Without a colon or an at sign there is none, and its own search is a fifth of all parsing.
  const { test } = markdown.linkify;
  markdown.linkify.test = (text) => /[:@]/.test(text) && test.call(markdown.linkify, text);
  markdown.block.State = NewsBlockState;
  markdown.inline.State = NewsInlineState;
  markdown.validateLink = isSafeLink;
  markdown.helpers = { ...markdown.helpers };
  markdown.helpers.parseLinkTitle = captionTitle(markdown.helpers);
  markdown.helpers.parseLinkDestination = spacedDestination(markdown.helpers);
  markdown.block.ruler.at('list', listsFromSmallNumbers(), INTERRUPTS);
  markdown.block.ruler.before('reference', 'note_definition', noteDefinition, INTERRUPTS);
  markdown.block.ruler.before('paragraph', 'embed_code', embedBlock, INTERRUPTS);
  markdown.core.ruler.after('normalize', 'unseen', dropUnseen);
  markdown.inline.ruler.before('link', 'note_reference', noteReference);
  markdown.inline.ruler.before('autolink', 'embed_code', embedInline);
  markdown.inline.ruler.at('emphasis', emphasisOfWords());
  markdown.inline.ruler.at('text', plainRun);
  return markdown;
}

/** The one parser and renderer of articles; what belongs to a single article travels in `env`. */
export const articleMarkdown = newArticleMarkdown();

function newArticleMarkdown(): MarkdownIt {
  const markdown = newsSyntax();
  const { ruler } = markdown.core;
  ruler.after('inline', 'wordless_headings', wordlessHeadings);
  ruler.after('wordless_headings', 'figures', figures);
  ruler.after('figures', 'galleries', galleries);
  // After figures, whose captions may refer to notes.
  ruler.after('galleries', 'note_list', notes.noteList);
  ruler.at('replacements', dashes);
  ruler.at('smartquotes', quotes);
  ruler.push('list_numbers', listNumbers);
  ruler.push('also', also);
  ruler.push('cards', cards);
  ruler.push('headings', headings);
  // After headings, whose depth and words it goes by.
  ruler.push('known', known);
  ruler.push('transcripts', transcripts);
  ruler.push('tables', tables);
  ruler.push('no_break', noBreak);
  ruler.push('links', links);
  ruler.push('direction', direction);
  Object.assign(markdown.renderer.rules, {
    also_open: renderAlsoOpen,
    also_label: renderAlsoLabel,
    also_close: renderAlsoClose,
    card: renderCard,
    chart_open: renderChartOpen,
    credit_open: renderCreditOpen,
    embed_code: renderEmbedCode,
    figure_open: renderFigureOpen,
    gallery_open: renderGalleryOpen,
    gallery_close: renderGalleryClose,
    heading_open: renderHeadingOpen,
    heading_close: renderHeadingClose,
    image: renderPicture,
    known_open: renderKnownOpen,
    known_close: renderKnownClose,
    link_open: renderLinkOpen,
    link_close: renderLinkClose,
    media_open: renderMediaOpen,
    note_reference: renderNoteReference,
    notes_open: notes.renderNotesOpen,
    notes_close: notes.renderNotesClose,
    note_open: notes.renderNoteOpen,
    note_close: notes.renderNoteClose,
    table_open: renderTableOpen,
    table_close: renderTableClose,
    transcript_open: renderTranscriptOpen,
    transcript_close: renderTranscriptClose,
  });
  return markdown;
}
