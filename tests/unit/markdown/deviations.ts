import NewMarkdown from 'markdown-it';
import { withoutComments } from '../../../src/markdown/unseen/comments.ts';
import { isSafeLink } from '../../../src/markdown/inline/safe-link.ts';

/**
 * Where our output differs from CommonMark's on purpose. `ours` undoes the difference in our output,
 * `theirs` in the specification's, `parser` says who computes the expected output instead.
 */
export type Deviation = {
  why: string;
  ours?: (html: string) => string;
  theirs?: (html: string) => string;
  parser?: 'no-comments' | 'no-html' | 'safe-links' | 'bare-links';
  examples: readonly number[];
};

const PARSERS = {
  'no-html': new NewMarkdown('commonmark', { html: false, xhtmlOut: false }),
  'safe-links': new NewMarkdown('commonmark', { html: false, xhtmlOut: false }),
  'bare-links': new NewMarkdown('commonmark', { html: false, xhtmlOut: false, linkify: true }),
};
PARSERS['safe-links'].validateLink = isSafeLink;
PARSERS['bare-links'].enable('linkify').linkify.set({ fuzzyLink: false });

/** The expected output of markdown-it itself with one option changed. */
export function parsedBy(parser: NonNullable<Deviation['parser']>, markdown: string): string {
  if (parser === 'no-comments') return PARSERS['no-html'].render(withoutComments(markdown));
  return PARSERS[parser].render(markdown);
}

/** Sizes and loading hints of pictures are ours; everything else is CommonMark's. */
function plainPictures(html: string): string {
  return html
    .replace(/(<img [^>]*?) width="1" height="1"/g, '$1')
    .replace(/ loading="lazy" decoding="async"/g, '');
}

function unframed(html: string): string {
  return plainPictures(html)
    .replace(/<figure class="figure">(<img [^>]*>)<\/figure>/g, '<p>$1</p>')
    .replace(
      /<figure class="figure">(<img [^>]*)><figcaption>([^<]*)<\/figcaption><\/figure>/g,
      '<p>$1 title="$2"></p>',
    );
}

function oneDepth(html: string): string {
  return html
    .replace(/<div class="heading">(<h\d) id="[^"]*">/g, '$1>')
    .replace(/ <a class="anchor"[^>]*>#<\/a><\/div>/g, '')
    .replace(/<h\d><\/h\d>\n/g, '')
    .replace(/<(\/?)h\d>/g, '<$1h>');
}

function withoutEmphasis(html: string): string {
  return html.replace(/<\/?(?:em|strong)>|\*/g, '');
}

/** Every way in which our output differs, by name. */
export const DEVIATIONS: Record<string, Deviation> = {
  comments: {
    why: 'A comment is a word between colleagues, with names that readers must not learn.',
    parser: 'no-comments',
    examples: [179, 181, 185, 310, 311, 627, 628],
  },
  'raw HTML': {
    why: 'Editors paste embed codes; scripts and tracking must not come in with a story.',
    parser: 'no-html',
    examples: [
      21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164,
      165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 180, 182, 183, 184, 186,
      187, 188, 189, 190, 191, 192, 193, 203, 220, 241, 242, 346, 477, 478, 479, 493, 496, 526, 538,
      615, 616, 617, 618, 619, 625, 629, 630, 631, 632, 633, 645, 646,
    ],
  },
  'depth and id of headings': {
    why: 'The headline is the h1; no depth is skipped; sections can be linked to.',
    ours: oneDepth,
    theirs: oneDepth,
    examples: [
      10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89, 90,
      91, 95, 96, 102, 103, 115, 141, 216, 217, 229, 230, 231, 232, 234, 302, 649, 650,
    ],
  },
  'quotation marks': {
    why: 'Straight marks become typographic ones.',
    ours: (html) => html.replace(/[“”]/g, '&quot;').replace(/[‘’]/g, "'"),
    examples: [
      14, 21, 31, 91, 152, 153, 154, 156, 159, 163, 165, 170, 171, 172, 174, 175, 182, 189, 199,
      211, 212, 345, 346, 354, 361, 365, 382, 387, 397, 477, 478, 479, 510, 526, 538, 592, 617, 618,
      619, 621, 622, 624, 626, 632, 633, 634, 645, 646, 653,
    ],
  },
  dashes: {
    why: 'Double hyphens and hyphens between spaces become dashes, bound to the word before.',
    ours: (html) =>
      html
        .replace(/\u00a0– /g, ' - ')
        .replace(/…/g, '...')
        .replace(/–/g, '--')
        .replace(/—/g, '---'),
    examples: [46, 55, 87, 106, 158],
  },
  pictures: {
    why: 'Pictures carry size and loading hints; one that stands alone is a figure.',
    ours: unframed,
    examples: [
      519, 522, 533, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589,
      590, 591, 593,
    ],
  },
  'schemes of links': {
    why: 'Only web, mail and telephone addresses are links.',
    parser: 'safe-links',
    examples: [598, 600, 601, 603],
  },
  'bare addresses': {
    why: 'Addresses that were pasted as they are can be followed.',
    parser: 'bare-links',
    examples: [604, 610, 613, 614],
  },
  'lists from small numbers': {
    why: 'A paragraph that begins with a year is no list.',
    // Both sides lose the number: that is what differs.
    ours: (html) => html.replace(/<p>\d{3,}\. /, '<p>'),
    theirs: (html) => html.replace(/<ol start="\d+">\n<li>(.*)<\/li>\n<\/ol>/, '<p>$1</p>'),
    examples: [267, 270],
  },
  'emphasis within words': {
    why: 'Names and words are censored with asterisks (`g**k`); signs within a word open no emphasis.',
    ours: withoutEmphasis,
    theirs: withoutEmphasis,
    examples: [357, 358, 383, 413, 417, 418, 419, 431],
  },
};
