import type { DeskProblem, DeskState } from './desk-state.ts';
import { excerptOf } from './excerpt.ts';
import type { SafeHtml } from '../lib/safe-html.ts';
import { html } from '../lib/safe-html.ts';

/** Whether a problem is one of a file as a whole, or of its name: it stands at the first letter of all. */
const isOfWhole = ({ rule, line }: DeskProblem): boolean =>
  line === 1 && /^(?:file|slug)\//.test(rule);

/** One problem: what is wrong, where, and the way out; with the lines of its file where they are given. */
export function problemCard(
  { words, href, helpFor }: Pick<DeskState, 'words' | 'href' | 'helpFor'>,
  problem: DeskProblem,
  lines: readonly string[] = [],
): SafeHtml {
  const { file, severity, line, column, message, fix } = problem;
  const isPlaced = !isOfWhole(problem) && (severity === 'error' || line > 1 || column > 1);
  const help = helpFor(problem.rule);
  return html`<div class="problem" data-severity="${severity}">
    <p class="what"><strong>${words.severity[severity]}</strong> ${message}</p>
    ${isPlaced && html`<p class="where">${words.place(line, column)}</p>`}
    ${isPlaced && excerptOf(lines, problem, words.excerpt(file))}
    <p class="fix"><strong>${words.remedy}</strong> ${fix}</p>
    ${help !== undefined && html`<p><a href="${href(help)}">${words.help}</a></p>`}
  </div>`;
}
