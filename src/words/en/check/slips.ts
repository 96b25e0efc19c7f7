import { noteSign } from '../../note-sign.ts';
import type { SameRules } from '../../rule-words.ts';
import { dashesBelow, htmlPicture, linkTo, turned, wikiTarget, wikiText } from '../../to-paste.ts';
import type { slips as indonesian } from '../../id/check/slips.ts';

/** Rules about Markdown signs that do not do what was meant. */
export const slips: SameRules<typeof indonesian> = {
  'slip/unclosed-emphasis': {
    message: (v) =>
      `The bold or italic sign in “${v.value}” does nothing, so readers see the asterisks or underscores.`,
    fix: () =>
      'Put the signs right beside the words, without a space inside, at both ends: **bold** word. If you do not need them, delete them.',
  },
  'slip/hash-heading': {
    message: (v) => `“${v.value}” is shown with its number sign because no space follows it.`,
    fix: () => 'Put a space after the number signs: ## Heading.',
  },
  'slip/mixed-dash': {
    message: (v) => `“${v.value}” mixes long dashes and hyphens, as phone keyboards make them.`,
    fix: () => 'Write --- for a rule on a line of its own, or – for a pause in a sentence.',
  },
  'slip/unmade-link': {
    message: (v) => `“${v.value}” is shown as typed and is no link.`,
    fix: () => 'Write [text](address) with no space between the brackets and none in the address.',
  },
  'slip/forbidden-link': {
    message: (v) =>
      `The link “${v.value}” is shown as it is: such an address is dangerous, or not there for readers.`,
    fix: () =>
      'Write the address of the page that is meant, beginning with https:// or a slash. Save a file of the computer beside the story first, then write its name alone.',
  },
  'slip/unmade-picture': {
    message: (v) => `“${v.value}” is shown as typed and is no picture.`,
    fix: () => 'Write ![alternative text](file.jpg "Caption (Photo: Name)").',
  },
  'slip/pasted-picture': {
    message: (v) =>
      `The picture “${v.value}” was pasted as thousands of letters (base64), so it is not shown as a picture.`,
    fix: () =>
      'Save the picture as a file beside the story, then put ![text alternative](file.jpg "Caption (Photo: Name)") in the place of the code.',
  },
  'slip/unmade-list': {
    message: (v) => `The lines from “${v.value}” on are no list.`,
    fix: () =>
      'Begin each item with "- " or "1. " (with the space), with an empty line above, or run npm run check -- --fix.',
  },
  'slip/unmade-table': {
    message: (v) => `The table with the rule “${v.value}” is not made.`,
    fix: () =>
      'Give the heading row, the rule and the rows the same number of columns, with an empty line above the table.',
  },
  'slip/pasted-table': {
    message: (v) => `The table from the line “${v.value}” on is none: its rows run together.`,
    fix: (v) =>
      `Run npm run check -- --fix, or write it so: ${v.value}, below it the line ${dashesBelow(v.value)}, then each row with | between its columns.`,
  },
  'slip/html-table': {
    message: () => 'This table was pasted as HTML, so its code is shown as plain letters.',
    fix: () =>
      'Run npm run check -- --fix, or copy the table from Excel or Word and paste it as plain text (Ctrl+Shift+V).',
  },
  'slip/empty-link': {
    message: (v) => `The link “${v.value}” has no text or no address.`,
    fix: () => 'Complete it as [text](address), or delete it.',
  },
  'slip/missing-note': {
    message: (v) => `The footnote “${v.value}” has no text.`,
    fix: (v) => `Add a line ${v.value}: text of the note, at the end of the story.`,
  },
  'slip/note-form': {
    message: (v) =>
      `The line that begins with “${v.value}” is no note yet, though the text refers to it.`,
    fix: (v) => `Begin that line with “${noteSign(v.value)}”, on a line of its own.`,
  },
  'slip/unused-note': {
    message: (v) => `Nothing in the text refers to the footnote “${v.value}”, so it is not shown.`,
    fix: (v) => `Put ${v.value} where it belongs, or delete the note.`,
  },
  'slip/raw-html': {
    message: (v) =>
      v.count === undefined
        ? `The HTML code “${v.value}” is shown as plain letters.`
        : `This paragraph has ${v.count} pieces of HTML code, such as “${v.value}”, which are shown as plain letters.`,
    fix: (v) => {
      const picture = htmlPicture(v.value);
      return picture === undefined
        ? 'Delete the code, or write it with Markdown signs.'
        : `Save the picture beside the story, then put ${picture} on its own line in the place of the code.`;
    },
  },
  'slip/html-paragraph': {
    message: (v) =>
      `This paragraph was pasted as HTML code, such as “${v.value}”, which is shown as plain letters.`,
    fix: (v) => {
      const picture = htmlPicture(v.value);
      return `Run npm run check -- --fix, or paste again from the page as it is shown, not from the HTML view.${picture === undefined ? '' : ` Save the picture beside the story, then write ${picture} on its own line.`}`;
    },
  },
  'slip/shortcode': {
    message: (v) =>
      `The code “${v.value}” of another system (WordPress, Hugo and the like) is shown as plain letters.`,
    fix: () =>
      'Delete it. For a picture write ![alternative text](file.jpg); for a video paste its address on a line of its own.',
  },
  'slip/wiki-link': {
    message: (v) => `“${v.value}” is shown as typed: links of Obsidian do not work here.`,
    fix: (v) =>
      v.value.startsWith('!')
        ? `Write ![alternative text](${linkTo(wikiTarget(v.value))}), with the picture beside the story.`
        : `Write [${wikiText(v.value)}](/2015/09/name-of-the-story/), with the address of the page that is meant, or delete the brackets.`,
  },
  'slip/open-code': {
    message: (v) =>
      `The line “${v.value}” begins a block of code that nothing closes: all below it is set as program code.`,
    fix: () => 'Delete that line. If it is code, close it with the same line below.',
  },
  'slip/chat-mark': {
    message: (v) => `“${v.value}” was left behind by a chatbot, and readers see it.`,
    fix: () => 'Delete it, and look whether what stands there is true and has a source.',
  },
  'slip/reversed-link': {
    message: (v) => `“${v.value}” is shown as typed: the brackets of the link changed places.`,
    fix: (v) => `Write “${turned(v.value)}”.`,
  },
  'slip/written-break': {
    message: (v) => `“${v.value}” is shown as letters, not as a new line.`,
    fix: () => 'Delete it, and press Enter twice to begin a paragraph.',
  },
  'slip/single-tilde': {
    message: (v) =>
      `“${v.value}” is shown with its signs: WhatsApp’s strike-through does not work here.`,
    fix: (v) => `Write ~${v.value}~, or delete the signs.`,
  },
  'slip/embed-code': {
    message: (v) =>
      v.value === ''
        ? 'This code for embedding names no address that can be opened, so nothing is shown.'
        : `Code for embedding is not run here; only a card or a link to ${v.value} is shown.`,
    fix: (v) =>
      v.value === ''
        ? 'Delete the code, then paste the address of the video or post (https://…) on a line of its own.'
        : `Put ${v.value} on a line of its own in its place, or run npm run check -- --fix.`,
  },
  'slip/cut-word': {
    message: (v) =>
      `The word “${v.value}” is cut at the end of a line, as in a PDF, and shown with a space in it.`,
    fix: (v) =>
      `Write it whole, such as “${v.better}”, or run npm run check -- --fix, which joins those that are certain.`,
  },
  'slip/indented-code': {
    message: (v) =>
      `The paragraph “${v.value}” is indented by four spaces, so it is shown as program code.`,
    fix: () =>
      'Delete the spaces or the tab at the start of its lines, or run npm run check -- --fix.',
  },
  'slip/underlined-paragraph': {
    message: (v) =>
      v.value.startsWith('=')
        ? `The line “${v.value}” parts nothing: under a paragraph it makes that a heading, and alone it is shown as it is.`
        : `The rule “${v.value}” right under a paragraph makes that paragraph a heading.`,
    fix: (v) =>
      v.value.startsWith('=')
        ? 'Delete the line. If it is to part two passages, write --- in its place, with empty lines above and below.'
        : 'Put an empty line above the rule.',
  },
  'slip/greater-than': {
    message: (v) => `The paragraph “${v.value}” is shown as a quotation, without its “>”.`,
    fix: (v) => `If it means more than, write: more than ${v.value.replace(/^> */, '')}`,
  },
  'slip/curly-quotes': {
    message: (v) => `“${v.key}” stands in curly quotation marks, which readers see: ${v.value}.`,
    fix: () => 'Delete both quotation marks, unless all of it is a quotation.',
  },
  'slip/open-quote': {
    message: (v) =>
      `The quotation mark at the start of “${v.key}” is not closed, so it is shown: ${v.value}.`,
    fix: (v) =>
      `Close it where the quotation ends, or take it away, like this:\n${v.key}: ${v.value.slice(1)}`,
  },
  'slip/second-story': {
    message: () => 'Another story begins here: a file holds one story only.',
    fix: () => 'Move what follows from this line --- to a file of its own, or delete it.',
  },
  'slip/fence': {
    message: (v) =>
      `The line “${v.text}” should be three hyphens (---), so the story’s fields cannot be read.`,
    fix: () => 'Write --- instead, or run npm run check -- --fix.',
  },
};
