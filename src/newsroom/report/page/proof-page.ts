import type { SafeHtml } from '../../../lib/safe-html.ts';
import { html } from '../../../lib/safe-html.ts';
import { formatMonth, formatTime } from '../../../lib/time/format.ts';
import type { ReportWords } from '../../../words/words.ts';
import type { Proof } from '../proof/proof.ts';
import { advertEntry } from './advert-entry.ts';
import { reportFrame } from './frame.ts';
import { storyEntry } from './story-entry.ts';
import type { ReportWriting } from './writing.ts';
import { kindOf } from './writing.ts';

function overview({ stories, adverts, counted }: Proof, writing: ReportWriting): SafeHtml {
  const { words, reckoning, number } = writing;
  return html`<table class="stacked">
    <thead>
      <tr>
        <th scope="col">${words.number}</th>
        <th scope="col">${words.headline}</th>
        <th scope="col">${words.kind}</th>
        <th scope="col">${words.published}</th>
        ${counted && html`<th scope="col" class="count">${words.visits}</th>`}
      </tr>
    </thead>
    <tbody>
      ${stories.map(
        (story) =>
          html`<tr>
            <td>${story.number}</td>
            <td class="text">
              ${story.headline ?? words.withdrawnHeadline} <small>${story.url}</small>
            </td>
            <td>
              ${kindOf(story, writing)}${story.withdrawn && html`, <b>${words.withdrawn}</b>`}
            </td>
            <td>${formatTime(story.published, reckoning)}</td>
            ${
              counted &&
              html`<td class="count">
                ${story.visits === undefined ? '–' : number.format(story.visits)}
              </td>`
            }
          </tr>`,
      )}
      ${adverts.map(
        (advert) =>
          html`<tr>
            <td>${advert.number}</td>
            <td class="text">${advert.title ?? advert.client ?? advert.id}</td>
            <td>${words.advert}</td>
            <td>${advert.from === undefined ? '' : formatTime(advert.from, reckoning)}</td>
            ${counted && html`<td class="count">–</td>`}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function howToCheck({ commit }: Proof, words: ReportWords, manifest: string): SafeHtml {
  return html`<section class="check">
    <h2>${words.checkTitle}</h2>
    <p>${words.what}</p>
    <p>${words.chain}</p>
    <dl>
      <dt>${words.manifest}</dt>
      <dd><code data-manifest>${manifest}</code></dd>
      <dt>${words.commit}</dt>
      <dd>${commit === undefined ? words.noCommit : html`<code>${commit}</code>`}</dd>
    </dl>
    <ol>
      ${words.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p>${words.limits}</p>
  </section>`;
}

const HISTORY = { known: 'historyKnown', shallow: 'historyShallow', none: 'historyNone' } as const;

/**
 * A proof of publication as a page.
 * @param manifest the digest of the list of the other files
 */
export function proofPage(proof: Proof, writing: ReportWriting, manifest: string): string {
  const { words, reckoning, number } = writing;
  const { month, client, siteName, siteUrl, made, stories, adverts, counted, history } = proof;
  const name = formatMonth(month.year, month.month, reckoning.language);
  const title = [words.title, name, ...(client === undefined ? [] : [client]), siteName];
  return reportFrame(title.join(' · '), reckoning.language, [
    html`<header>
      <p class="site">${siteName} <small>${siteUrl}</small></p>
      <h1>${words.title}, ${name}</h1>
      ${client !== undefined && html`<p>${words.ofClient(client)}</p>`}
      <p>${words.total(number.format(stories.length), number.format(adverts.length))}</p>
      <p class="soft">${words.made(formatTime(made, reckoning))}</p>
      ${made < month.end && html`<p>${words.partial(formatTime(made, reckoning))}</p>`}
    </header>`,
    overview(proof, writing),
    html`<p class="soft">
        ${
          counted
            ? words.counted(number.format(counted.counted), number.format(counted.all))
            : words.notCounted
        }
      </p>
      <p class="soft">${words[HISTORY[history]]}</p>`,
    ...stories.map((story) => storyEntry(story, writing)),
    ...adverts.map((advert) => advertEntry(advert, writing)),
    howToCheck(proof, words, manifest),
  ]);
}
