import { roleOf } from '../../content-files/files/role.ts';
import { memo } from '../../lib/memo.ts';
import type { Site } from '../../site/site.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskProblem, DeskState } from '../desk-state.ts';
import { linesOf } from '../excerpt.ts';
import { html } from '../../lib/safe-html.ts';
import { problemCard } from '../problem-card.ts';
import type { ReadableText } from './preview-text.ts';
import { readableText } from './preview-text.ts';
import { waysOn } from './ways.ts';

function titleOf({ words }: DeskState, file: string): string {
  const { article, page, author, topics, other } = words.story;
  switch (roleOf(file)) {
    case 'article':
      return article;
    case 'page':
      return page;
    case 'author':
      return author;
    case 'topics':
      return topics;
    default:
      return other;
  }
}

/** What readers see meanwhile, in sentences. `built` is the page in the output folder, where there is one. */
function readersSee(
  { words: { readers } }: DeskState,
  file: string,
  problems: readonly DeskProblem[],
  text: ReadableText | undefined,
  built: string | undefined,
): string[] {
  const role = roleOf(file);
  if (problems.some(({ effect }) => effect === 'stop')) return [readers.stopped];
  if (role === 'stray') return [readers.unread];
  if (text?.isDraft) return [readers.draft];
  if (role === 'author') return [readers.heldAuthor];
  if (role === 'topics') return [readers.heldTopics];
  return [readers.held, ...(built === undefined ? [] : [readers.old(built)])];
}

/**
 * The page that stands at the address of `file` while an error keeps it from having its own: the error
 * with its place and way out, what readers see, and the text as far as it can be read. The status is
 * 503 for a file of settings, without which other pages lack something.
 */
export function storyFault(
  state: DeskState,
  site: Site,
  { file, path, built }: { file: string; path: string; built: string | undefined },
): DeskAnswer {
  const { words, contentRoot } = state;
  const problems = state.problems.filter((one) => one.file === file || one.story === file);
  const lines = memo((of: string) => linesOf(contentRoot, of));
  const cards = (isError: boolean) =>
    problems
      .filter(({ severity }) => (severity === 'error') === isError)
      .map((one) => problemCard(state, one, lines(one.file)));
  const text = readableText(state, site, { file, path });
  const [errors, others] = [cards(true), cards(false)];
  const role = roleOf(file);
  const isOfSettings = role === 'author' || role === 'topics';
  const main = html`<p><code>${file}</code></p>
    ${errors.length > 0 ? errors : others}
    <p>${words.reloads}</p>
    <h2>${words.readers.title}</h2>
    ${readersSee(state, file, problems, text, built).map((sentence) => html`<p>${sentence}</p>`)}
    ${
      others.length > 0 &&
      html`<h2>${words.story.alsoHere}</h2>
        ${others}`
    }
    ${
      text &&
      html`<h2>${words.story.preview}</h2>
        <div class="preview">${text.shown}</div>`
    }
    ${waysOn(state)}`;
  return deskDocument(state, titleOf(state, file), main, isOfSettings ? 503 : 200);
}
