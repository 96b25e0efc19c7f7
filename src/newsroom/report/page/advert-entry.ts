import type { SafeHtml } from '../../../lib/safe-html.ts';
import { html } from '../../../lib/safe-html.ts';
import { own } from '../../../lib/own.ts';
import { formatShortTime } from '../../../lib/time/format.ts';
import type { ProofAdvert } from '../proof/proof.ts';
import { changeList, entry } from './entry.ts';
import { facts } from './frame.ts';
import type { ReportWriting } from './writing.ts';

/** Pages that an entry names; all are in the table. */
const NAMED = 12;

/** An advert in a report. */
export function advertEntry(advert: ProofAdvert, writing: ReportWriting): SafeHtml {
  const { words, reckoning, number, pictureOf } = writing;
  const { from, until, places, pages, pagesBy } = advert;
  const period = [
    from === undefined ? '' : words.from(formatShortTime(from, reckoning)),
    until === undefined ? '' : words.until(formatShortTime(until, reckoning)),
  ].filter((part) => part !== '');
  const placeNames = places.map((place) => own<string>(words.placeNames, place) ?? place);
  const left = pages.length - NAMED;
  const carried =
    pages.length === 0
      ? words.noPages
      : html`${words.pagesOf[pagesBy](number.format(pages.length))}
          <ul>
            ${pages.slice(0, NAMED).map((url) => html`<li>${url}</li>`)}
            ${left > 0 && html`<li>${words.morePages(number.format(left))}</li>`}
          </ul>`;
  const content = facts([
    [words.kind, words.advert],
    [words.client, advert.client],
    [words.places, placeNames.join(', ') || words.everywhere],
    [words.period, period.join(', ') || words.open],
    [words.changes, changeList(advert.changes, writing)],
    [words.pages, carried],
  ]);
  return entry([advert.number, advert.title ?? advert.client ?? advert.id], content, [
    pictureOf(advert.number),
    words.picture(pages[0] ?? ''),
  ]);
}
