import { readFileSync } from 'node:fs';
import { deskPath, frontPath } from '../site/addresses.ts';
import type { DeskState } from './desk-state.ts';
import { SafeHtml, html } from '../lib/safe-html.ts';

/** A page as the server of `npm run dev` answers with it. */
export type DeskAnswer = { status: number; html: string };

const STYLE = new SafeHtml(readFileSync(new URL('desk.css', import.meta.url), 'utf8'));

/** The module by which a page of the server reloads when something changed: Vite's own, beside every base. */
const RELOADER = '/@vite/client';

/** A page of the desk around `main`, in the language of the newsroom; it reloads by itself. */
export function deskDocument(
  { words, reckoning, siteName, href }: DeskState,
  title: string,
  main: SafeHtml,
  status = 200,
): DeskAnswer {
  const page = html`<!doctype html>
    <html lang="${reckoning.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${words.name}</title>
        <style>
          ${STYLE}
        </style>
        <script type="module" src="${RELOADER}"></script>
      </head>
      <body>
        <header>
          <a href="${href(deskPath)}">${words.name}</a>
          <a href="${href(frontPath)}">${siteName || words.frontPage}</a>
        </header>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
        <footer>${words.onlyHere}</footer>
      </body>
    </html>`;
  return { status, html: page.text };
}
