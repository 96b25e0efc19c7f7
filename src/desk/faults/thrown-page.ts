import { shortTrace } from '../../lib/own-fault.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskState } from '../desk-state.ts';
import { html } from '../../lib/safe-html.ts';
import { waysOn } from './ways.ts';

/** A trace with paths below the project, for whoever knows that folder. */
const within = (trace: string, root: string): string =>
  trace.replaceAll(`file://${root}/`, '').replaceAll(`${root}/`, '');

/** The page in the place of one that threw `error`, if that is known; `file` is what it is made from. */
export function thrownPage(
  state: DeskState,
  { error, file, root }: { error: unknown; file: string | undefined; root: string },
): DeskAnswer {
  const { words } = state;
  const { title, lead, madeOf, remedy, unknown, trace } = words.thrown;
  const main = html`<p class="lead">${lead}</p>
    ${file !== undefined && html`<p>${madeOf(file)}</p>`}
    <p>${remedy}</p>
    ${
      error === undefined
        ? html`<p>${unknown}</p>`
        : html`<h2>${trace}</h2>
            <pre>${within(shortTrace(error), root)}</pre>`
    }
    <h2>${words.readers.title}</h2>
    <p>${words.readers.thrown}</p>
    ${waysOn(state)}`;
  return deskDocument(state, title, main, 500);
}
