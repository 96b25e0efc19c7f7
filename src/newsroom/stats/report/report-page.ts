import { readFileSync } from 'node:fs';
import { SafeHtml, html } from '../../../lib/safe-html.ts';
import { formatDate } from '../../../lib/time/format.ts';
import type { Language } from '../../../words/words-in.ts';
import type { StatsWords } from '../../../words/words.ts';
import { WAYS } from '../count/came-by.ts';
import { LEFT_OUT } from '../count/left-out.ts';
import { daysChart } from './days-chart.ts';
import type { Readership } from './readership.ts';

/** Its own style, and that of the charts in stories. */
const STYLE = new SafeHtml(
  ['../../../styles/charts.css', 'report.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join(''),
);

/** Stories that the page lists; all are in the table beside it. */
const LISTED = 200;

/** A table with a number at the end of each row, and a bar as long as its share of the largest. */
function table(
  [head, numberHead]: readonly [string, string],
  rows: readonly (readonly [shown: SafeHtml | string, count: number])[],
  number: Intl.NumberFormat,
): SafeHtml {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const bar = (count: number): SafeHtml => {
    const width = String(Math.round((100 * count) / most));
    return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="${width}" height="10" />
    </svg>`;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col" colspan="2">${numberHead}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([shown, count]) =>
          html`<tr>
            <th scope="row">${shown}</th>
            <td>${bar(count)}</td>
            <td>${number.format(count)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const part = (title: string, content: SafeHtml, help = ''): SafeHtml =>
  html`<section>
    <h2>${title}</h2>
    ${help === '' ? undefined : html`<p>${help}</p>`} ${content}
  </section>`;

/**
 * The report as a page of its own: for the newsroom, to be opened from the disk and printed. It asks for
 * nothing from anywhere.
 */
export function reportPage(
  read: Readership,
  words: StatsWords,
  { language, siteName }: { language: Language; siteName: string },
): string {
  const number = new Intl.NumberFormat(language);
  // A day is the same everywhere; at noon it is that day in any reckoning.
  const written = (day: string): string =>
    formatDate(`${day}T12:00:00Z`, { zone: 'UTC', language });
  const stories = read.stories
    .slice(0, LISTED)
    .map(
      ({ headline, path, visits }) => [html`${headline} <small>${path}</small>`, visits] as const,
    );
  const left = [...LEFT_OUT, 'again' as const].map(
    (why) => [words.leftOut[why], read.left[why]] as const,
  );
  const title = `${words.title} · ${siteName}`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${words.total(number.format(read.visits), written(read.from), written(read.to))}</p>
          <p>${words.what}</p>
          ${part(
            words.byDay,
            daysChart(read.days, words, language) ??
              table(
                [words.day, words.visits],
                read.days.map(([day, visits]) => [written(day), visits] as const),
                number,
              ),
          )}
          ${part(words.stories, table([words.headline, words.visits], stories, number))}
          ${part(
            words.waysTitle,
            table(
              ['', words.visits],
              WAYS.map((way) => [words.ways[way], read.ways[way]] as const),
              number,
            ),
          )}
          ${part(words.others, table([words.address, words.visits], read.others, number))}
          ${
            read.missing.length > 0 &&
            part(
              words.missing,
              table([words.address, words.times], read.missing, number),
              words.missingHelp,
            )
          }
          ${part(words.left, table(['', words.times], left, number))}
        </main>
      </body>
    </html>`.text;
}
