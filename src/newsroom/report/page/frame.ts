import { readFileSync } from 'node:fs';
import { SafeHtml, html } from '../../../lib/safe-html.ts';
import type { Language } from '../../../words/words-in.ts';

const STYLE = new SafeHtml(readFileSync(new URL('report.css', import.meta.url), 'utf8'));

/**
 * A page of a report: for paper (A4) and screens, to be opened from a folder. It asks for nothing from
 * anywhere but the pictures beside it, and runs nothing.
 */
export const reportFrame = (title: string, language: Language, main: readonly SafeHtml[]): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`.text;

/** A list of facts; what has nothing to say is left out. */
export const facts = (
  rows: readonly (readonly [name: string, says: SafeHtml | string | undefined])[],
): SafeHtml =>
  html`<dl>
    ${rows.flatMap(([name, says]) =>
      says === undefined || says === ''
        ? []
        : [
            html`<dt>${name}</dt>
              <dd>${says}</dd> `,
          ],
    )}
  </dl>`;
