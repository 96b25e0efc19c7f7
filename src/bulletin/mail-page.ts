import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, inline } from '@css-inline/css-inline-wasm';
import { once } from '../lib/memo.ts';
import { SafeHtml, html } from '../lib/safe-html.ts';
import type { Language } from '../words/words-in.ts';
import type { BulletinWords } from '../words/words.ts';
import type { Bulletin } from './bulletin.ts';

/** Gmail cuts a mail after 102 kB; a service adds its own lines. */
const MOST_BYTES = 95_000;

const STYLE = new SafeHtml(readFileSync(new URL('mail.css', import.meta.url), 'utf8'));

const ready = once(async () => {
  const { resolve } = createRequire(import.meta.url);
  const module_or_path = readFileSync(resolve('@css-inline/css-inline-wasm/index_bg.wasm'));
  // Its types know only the older form, of which it warns on the terminal.
  await initWasm({ module_or_path } as unknown as BufferSource);
});

/**
 * A bulletin as a page for mail, of less than 100 kB: style is set on each element, since mail programs
 * drop sheets. It asks for nothing from anywhere and does not tell who reads it.
 * @param unsubscribe the address where one takes oneself off the list, or the sign in whose place a
 * mail service puts it
 */
export async function mailPage(
  bulletin: Bulletin,
  title: string,
  words: BulletinWords,
  { language, unsubscribe }: { language: Language; unsubscribe: string | undefined },
): Promise<string> {
  await ready();
  const written = (count: number): string =>
    inline(page(bulletin, count, title, words, { language, unsubscribe }), { keepAtRules: true });
  let fit = bulletin.stories.length;
  let text = written(fit);
  // Stories are about as long as each other: the first guess is near.
  while (fit > 0 && Buffer.byteLength(text) > MOST_BYTES) {
    fit = Math.min(fit - 1, Math.floor((fit * MOST_BYTES) / Buffer.byteLength(text)));
    text = written(fit);
  }
  return text;
}

function page(
  { siteName, siteUrl, stories, corrections, correctionsUrl }: Bulletin,
  count: number,
  title: string,
  words: BulletinWords,
  { language, unsubscribe }: { language: Language; unsubscribe: string | undefined },
): string {
  const left = stories.length - count;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <div class="paper" lang="${language}">
          <p class="masthead"><a href="${siteUrl}">${siteName}</a></p>
          <h1>${title}</h1>
          ${stories.slice(0, count).map(
            ({ headline, standfirst, section, url }) =>
              html`<div class="story">
                <p class="section">${section}</p>
                <h2><a href="${url}">${headline}</a></h2>
                ${standfirst !== '' && html`<p class="standfirst">${standfirst}</p>`}
              </div>`,
          )}
          ${left > 0 && html`<p><a href="${siteUrl}">${words.more(left)}</a></p>`}
          ${
            corrections.length > 0 &&
            html`<div class="story">
              <h2><a href="${correctionsUrl}">${words.corrections}</a></h2>
              ${corrections.map(
                ({ headline, text, url }) =>
                  html`<p class="standfirst"><a href="${url}">${headline}</a>: ${text}</p>`,
              )}
            </div>`
          }
          <p class="foot">
            ${words.from(siteName)} <a href="${siteUrl}">${siteUrl}</a>
            ${
              unsubscribe !== undefined &&
              html`<br /><a href="${unsubscribe}">${words.unsubscribe}</a>`
            }
          </p>
        </div>
      </body>
    </html>`.text;
}
