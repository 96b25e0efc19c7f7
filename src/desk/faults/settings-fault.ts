import { SITE_FILE } from '../../content-files/files/role.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskProblem, DeskState } from '../desk-state.ts';
import { linesOf } from '../excerpt.ts';
import { html } from '../../lib/safe-html.ts';
import { problemCard } from '../problem-card.ts';
import { waysOn } from './ways.ts';

/** What is wrong with the settings so that no paper can be made of them; empty where they can be used. */
export const settingsErrors = ({ problems }: Pick<DeskState, 'problems'>): DeskProblem[] =>
  problems.filter(({ file, effect }) => file === SITE_FILE && effect === 'stop');

/** The page at every address while `site.yaml` is missing or cannot be used: never an empty paper. */
export function settingsFault(state: DeskState): DeskAnswer {
  const { words, contentRoot, problems } = state;
  const errors = settingsErrors(state);
  const lines = linesOf(contentRoot, SITE_FILE);
  const rest = problems.filter(({ severity }) => severity !== 'hint').length - errors.length;
  const main = html`<p class="lead">${words.settings.lead}</p>
    <p><code>${SITE_FILE}</code></p>
    ${errors.map((one) => problemCard(state, one, lines))}
    <p>${words.reloads}</p>
    <h2>${words.readers.title}</h2>
    <p>${words.readers.settings}</p>
    ${rest > 0 && html`<p>${words.settings.rest(rest)}</p>`} ${waysOn(state, false)}`;
  return deskDocument(state, words.settings.title, main, 503);
}
