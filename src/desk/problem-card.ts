import type { DeskProblem, DeskState } from './desk-state.ts';
import { excerptOf } from './excerpt.ts';
import type { DeskMarkup } from './html.ts';
import { html } from './html.ts';

/** One problem: what is wrong, where, and the way out; with the lines of its file where they are given. */
export function problemCard(
  { words }: Pick<DeskState, 'words'>,
  problem: DeskProblem,
  lines: readonly string[] = [],
): DeskMarkup {
  const { file, severity, line, column, message, fix } = problem;
  // What is said of a file as a whole stands at its first letter.
  const isPlaced = severity === 'error' || line > 1 || column > 1;
  return html`<div class="problem" data-severity="${severity}">
    <p class="what"><strong>${words.severity[severity]}</strong> ${message}</p>
    ${isPlaced && html`<p class="where">${words.place(line, column)}</p>`}
    ${isPlaced && excerptOf(lines, problem, words.excerpt(file))}
    <p class="fix"><strong>${words.remedy}</strong> ${fix}</p>
  </div>`;
}
