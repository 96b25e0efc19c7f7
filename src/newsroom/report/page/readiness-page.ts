import type { SafeHtml } from '../../../lib/safe-html.ts';
import { html } from '../../../lib/safe-html.ts';
import type { Reckoning } from '../../../lib/time/format.ts';
import { formatMonth, formatTime } from '../../../lib/time/format.ts';
import type { ReadinessWords } from '../../../words/words.ts';
import type { AskedBy } from '../readiness/asked.ts';
import { ASKED } from '../readiness/asked.ts';
import type { Readiness } from '../readiness/look.ts';
import type { Production } from '../readiness/production.ts';
import { reportFrame } from './frame.ts';

function sourceOf({ document, article, url, grade }: AskedBy, words: ReadinessWords): SafeHtml {
  const name = article === '' ? document : `${document}, ${article}`;
  return html`${url === '' ? name : html`<a href="${url}">${name}</a> <small class="paper">${url}</small>`}
    <small>${words.grades[grade]}</small>`;
}

function row({ asked, state, seen }: Readiness, words: ReadinessWords): SafeHtml {
  const { asks, way } = words.asked[asked];
  return html`<tr>
    <td>${asks} ${state !== 'shown' && html`<p class="way">${way}</p>`}</td>
    <td class="state ${state}">${words.states[state]}</td>
    <td class="text">${seen}</td>
    <td class="text">${sourceOf(ASKED[asked], words)}</td>
  </tr>`;
}

function productionTable(
  production: readonly Production[],
  words: ReadinessWords,
  { language }: Reckoning,
): SafeHtml {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return html`<table>
    <thead>
      <tr>
        ${words.production.map(
          (head, at) => html`<th scope="col" class="${at > 0 ? 'count' : ''}">${head}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${production.map(
        ({ month, stories, days, empty, taken }) =>
          html`<tr>
            <td>${formatMonth(month.year, month.month, language)}</td>
            ${[stories, stories / days, empty, taken].map(
              (count) => html`<td class="count">${number.format(count)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What the verification of a press company asks for beside what a site shows, as a page. */
export function readinessPage(
  rows: readonly Readiness[],
  production: readonly Production[],
  words: ReadinessWords,
  { siteName, made, reckoning }: { siteName: string; made: string; reckoning: Reckoning },
): string {
  return reportFrame(`${words.title} · ${siteName}`, reckoning.language, [
    html`<header>
      <p class="site">${siteName}</p>
      <h1>${words.title}</h1>
      <p class="soft">${formatTime(made, reckoning)}</p>
    </header>`,
    html`<p>${words.what}</p>
      <p>${words.unofficial}</p>
      <table class="stacked">
        <thead>
          <tr>
            ${words.heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((one) => row(one, words))}
        </tbody>
      </table>
      <h2>${words.productionTitle}</h2>`,
    productionTable(production, words, reckoning),
  ]);
}
