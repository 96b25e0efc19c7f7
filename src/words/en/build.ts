import type { BuildWords } from '../words.ts';

/** What a build says while it works and when it is done. */
export const build: BuildWords = {
  stages: {
    theme: 'Preparing the theme',
    join: 'Joining parts',
    render: 'Rendering pages',
    pictures: 'Preparing pictures',
    search: 'Writing the search index',
    publish: 'Publishing files',
  },
  rate: (pages) => `${pages} pages/s`,
  left: (seconds) => (seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`),
  nothing: 'Nothing has changed.',
  done: (renderedCount, keptCount, seconds) =>
    `${renderedCount} pages rendered, ${keptCount} kept, ${seconds} s.`,
  costs: {
    render: (pages, seconds) => `${pages} pages rendered: ${seconds} s.`,
    pictures: (pictures, seconds) => `${pictures} pictures processed: ${seconds} s.`,
    search: (texts, seconds) => `search index of ${texts} texts: ${seconds} s.`,
    join: (parts, seconds) => `${parts} parts joined: ${seconds} s.`,
    theme: (_none, seconds) => `theme prepared: ${seconds} s.`,
    publish: (files, seconds) => `${files} files published: ${seconds} s.`,
  },
  costliest: (cost) => `What took longest, ${cost}`,
  part: (part, folder) =>
    `Part ${part} is in ${folder}. When all parts are there, run npm run build -- --join.`,
  joined: (pages, parts) => `${pages} pages from ${parts} parts.`,
  parts: {
    none: (folder) =>
      `There is no part in ${folder} yet. Make all of them first, such as npm run build -- --part 1/2 then 2/2, or copy there what other machines made.`,
    mixed: (folder, counts) =>
      `In ${folder} lie parts of different divisions (${counts.join(', ')}). Remove the folders of the older parts, then try again.`,
    missing: (parts) => `Part ${parts} is missing.`,
    damaged: (parts, file) => `Part ${parts} is damaged or not whole: ${file}.`,
    code: (parts) => `Part ${parts} was made by another Warta, other packages or another Node.`,
    content: (parts) => `Part ${parts} was made from other content.`,
    address: (parts) => `Part ${parts} was made for another address of the site.`,
    now: (parts) =>
      `Part ${parts} was made at another clock. Give all parts and --join the same WARTA_NOW.`,
    again: (part, isOneOfMany) =>
      `Make it again with npm run build -- --part ${part}${isOneOfMany ? ' and so on' : ''}, then try again.`,
  },
  changed: (writtenCount, removedCount) =>
    `${writtenCount} files changed, ${removedCount} removed.`,
  files: (count, largest, size) => `${count} files, the largest ${largest} (${size}).`,
  overBudget: (path, size, budget) =>
    `Over its budget: ${path}, ${size} compressed (budget ${budget}).`,
  tooManyFiles: (count, host, limit) => `${count} files: ${host} takes ${limit} at most.`,
  tooLarge: (path, size, host, limit) => `${path}, ${size}: ${host} takes ${limit} a file at most.`,
  tooMuch: (size, host, limit) => `${size} in all: ${host} takes ${limit} at most.`,
  nextChange: (time, reason) => `Next change ${time} (${reason}); build again then.`,
  reasons: {
    publication: 'a scheduled story',
    featured: 'a featured story lapses',
    breaking: 'the breaking line ends',
    popular: 'the list of what is most read grows old',
    live: 'live coverage ends',
    'news-sitemap': 'a story leaves the news sitemap after two days',
    advert: 'an advert begins or ends',
  },
  why: {
    reasons: {
      kept: 'kept, since nothing that it shows changed.',
      first: 'rendered, since no earlier build is remembered.',
      new: 'rendered, since it was not there at the last build.',
      gone: 'rendered again, since its file is gone from the output folder.',
      altered: 'rendered again, since its file was altered after the last build, not by Warta.',
      code: 'rendered again like all pages, since the code, the packages or Node changed.',
      unsure: 'rendered again, since something was saved while the last build ran.',
    },
    shown: (parts) => `rendered again, since what it shows changed: ${parts}.`,
    shownSomehow:
      'rendered again, since what it shows changed. Which part cannot be told for certain: look at site.yaml, topics.yaml, pictures and the address of the site.',
    unknown: (path, suggestion) =>
      `There is no page ${path}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
  },
  preview: (folder) =>
    `A preview in ${folder}, with drafts and scheduled stories. Do not upload it.`,
  foreign: (folder) =>
    `The folder ${folder} holds files that Warta did not write. Choose another folder with WARTA_OUT, or empty this one yourself.`,
  noEditor:
    'The desk in the browser is not turned on. Write in site.yaml:\neditor:\n  backend: github\n  repo: owner/name-of-repository\n',
  editorWritten: (folder) => `The desk was written to ${folder}.`,
  editorServed:
    'Open this address in Chrome or Edge, press “Work with Local Repository”, and choose the folder of Warta. Ctrl+C stops.',
  nothingBuilt: (folder) => `There is no site in ${folder} yet. Run npm run build, or npm start.`,
  untouched: 'The site that is there has not changed.',
  halfDone: 'Some files are new already, some still old: build again to complete it.',
  undrawnIcon: (file) =>
    `${file} cannot be made into icons, so the site's icons are still Warta's. Write viewBox="0 0 512 512" into <svg> with the drawing's own size, at most 10,000, and draw something within it; or export it again as plain SVG.`,
  noMemory: (file, code) =>
    `Nothing can be kept in ${file} (${code}), so the next build begins from the start again.`,
  byAstro: {
    differs: (version, path) =>
      `Astro ${version} rendered all pages itself, which takes longer: Warta's own renderer writes ${path} differently. The site is whole and right.`,
    fails: (version, message) =>
      `Astro ${version} rendered all pages itself, which takes longer: Warta's own renderer cannot use it (${message}). The site is whole and right.`,
  },
};
