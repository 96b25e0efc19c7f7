import { deskListPath } from '../../site/addresses.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskProblem, DeskState } from '../desk-state.ts';
import { linesOf } from '../excerpt.ts';
import type { SafeHtml } from '../../lib/safe-html.ts';
import { html } from '../../lib/safe-html.ts';
import { problemCard } from '../problem-card.ts';

/** Files whose lines are shown too; those of a whole archive would be a page of many megabytes. */
const MOST_EXCERPTS = 40;

/** Files of which a list tells; a page of more is read by nobody. */
const MOST_FILES = 200;

/** More of a file's problems stand in `npm run check`. */
const MOST_OF_FILE = 20;

/** The problems of a file, under its name, which leads to its page. */
function fileProblems(
  state: DeskState,
  file: string,
  problems: readonly DeskProblem[],
  withLines: boolean,
): SafeHtml {
  const { words, href, contentRoot } = state;
  const path = state.pathOf(file);
  const [effect] = problems.map((one) => one.effect);
  const lines = withLines ? linesOf(contentRoot, file) : [];
  return html`<section class="file">
    <h2><code>${file}</code></h2>
    <p class="of-file">
      <span class="effect" data-effect="${effect}">${words.problems.effect[effect!]}</span
      >${path !== undefined && html` <a href="${href(path)}">${words.look}</a>`}
    </p>
    ${problems.slice(0, MOST_OF_FILE).map((problem) => problemCard(state, problem, lines))}
    ${problems.length > MOST_OF_FILE && html`<p>${words.problems.more(problems.length - MOST_OF_FILE)}</p>`}
  </section>`;
}

function byFile(state: DeskState, problems: readonly DeskProblem[], excerpts: number): SafeHtml {
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  const shown = files
    .slice(0, MOST_FILES)
    .map(([file, of], at) => fileProblems(state, file, of, at < excerpts));
  const left = files.length - MOST_FILES;
  return html`${shown}${left > 0 && html`<p>${state.words.problems.moreFiles(left)}</p>`}`;
}

/** All that the check found, by file: errors first, hints folded at the end. */
export function problemList(state: DeskState): DeskAnswer {
  const { words, problems } = state;
  const hints = problems.filter(({ severity }) => severity === 'hint');
  const others = problems.filter(({ severity }) => severity !== 'hint');
  const main = html`<p class="lead">
      ${others.length > 0 ? words.problems.lead : words.problems.none}
    </p>
    ${byFile(state, others, MOST_EXCERPTS)}
    ${
      hints.length > 0 &&
      html`<details>
        <summary>${words.problems.hints(hints.length)}</summary>
        ${byFile(state, hints, 0)}
      </details>`
    }`;
  return deskDocument(state, words.problems.title, main);
}

/** What readers do not get, and why. */
export function heldList(state: DeskState): DeskAnswer {
  const { words, problems, held } = state;
  const errors = problems.filter(({ effect }) => effect !== 'warn');
  const main = html`<p class="lead">${held.length > 0 ? words.held.lead : words.held.none}</p>
    ${byFile(state, errors, MOST_EXCERPTS)}`;
  return deskDocument(state, words.held.title, main);
}

/** The link to a list of the desk, with how many stand in it. */
export const listLinks = (state: DeskState): { href: string; text: string; isAlarm: boolean }[] => {
  const { words, href, problems, drafts, scheduled, held } = state;
  const counted = problems.filter(({ severity }) => severity !== 'hint').length;
  return [
    { list: 'problems' as const, count: counted, isAlarm: held.length > 0 },
    { list: 'drafts' as const, count: drafts.length, isAlarm: false },
    { list: 'scheduled' as const, count: scheduled.length, isAlarm: false },
    { list: 'held' as const, count: held.length, isAlarm: held.length > 0 },
  ].map(({ list, count, isAlarm }) => ({
    href: href(deskListPath(list)),
    text: words.counts[list](count),
    isAlarm,
  }));
};
