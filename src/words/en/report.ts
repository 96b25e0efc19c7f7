import type { ReportWords } from '../words.ts';
import { readiness } from './report/readiness.ts';

export const report: ReportWords = {
  readiness,
  noSite: 'The address of the site (url) in site.yaml cannot be read yet. Run npm run check.',
  notMonth: (value) => `“${value}” is no month. Write year and month, such as --month 2026-11.`,
  notOver: (month) => `${month} has not begun, so there is nothing to be proved yet.`,
  notBuilt: (folder) =>
    `There is no site in ${folder} yet. The report is made from the built site: run npm run build, then again.`,
  otherBuilt: (folder) =>
    `The site in ${folder} was built from other content: stories were added, changed or withdrawn since. Run npm run build, publish, then again.`,
  pageMissing: (path) =>
    `The page ${path} is not in the built site. Run npm run build, then again.`,
  noStories: (month) => `There is no story and no advert in ${month}.`,
  noClient: (client, month, clients) =>
    `In ${month} there is no advertorial or advert of “${client}”.${clients === '' ? '' : ` Clients of that month: ${clients}.`} A client’s name stands in the field client of a story with the label advertorial, and in the file of an advert.`,
  pictures: 'taking pictures of pages',
  noBrowser:
    'Without pictures of pages: no Chromium, Chrome or Edge was found on this computer. Install one, or name its place in CHROMIUM_PATH.',
  noStart:
    'Without pictures of pages: there is a Chromium, but it does not start. The rest of the report is whole.',
  failed: (files) =>
    `The pictures of these pages failed and are left out: ${files}. Run the command again if need be.`,
  shallow:
    'This repository is a part only (shallow), so older edits are not told. Fetch all of it with git fetch --unshallow.',
  dirty:
    'There is content that is not committed: a + behind the commit says so. Commit first, so that the report names the right content.',
  summary: (stories, adverts, month) =>
    `${month}: ${stories} stories and advertorials, ${adverts} adverts.`,
  written: (file) => `Report: ${file}`,
  sealed: (digest) =>
    `Digest of the report: ${digest}\nSend that digest by another way (such as WhatsApp) along with the report, and keep it in the newsroom.`,
  verify: {
    notReport: (path) =>
      `There is no report in ${path} (index.html and manifest.sha256). Name the folder of the report.`,
    digest: (digest) =>
      `Digest of the report: ${digest}\nCompare it with the digest that was sent along with the report.`,
    whole: (files) => `Whole: ${files} files are as they were when the report was made.`,
    unsealed:
      'index.html, index.html.sha256 and manifest.sha256 do not fit together: the report was changed after it was made.',
    changed: (file) => `Changed: ${file}`,
    missing: (file) => `Not there: ${file}`,
    differing: (file) => `Different in the built site now: ${file}`,
    differingHelp:
      'A page that is different now is not wrong for that: corrections, updates and lists of related stories change pages. The report has the page as it was then.',
  },
  title: 'Proof of publication',
  partial: (time) => `This month is not over: the report has what was published until ${time}.`,
  ofClient: (client) => `For ${client}`,
  made: (time) => `Made ${time}`,
  total: (stories, adverts) => `${stories} stories and advertorials, ${adverts} adverts.`,
  number: 'No.',
  headline: 'Headline',
  kind: 'Kind',
  news: 'News',
  advert: 'Advert',
  published: 'Published',
  visits: 'Visits',
  address: 'Address',
  client: 'Client',
  section: 'Section',
  byline: 'Byline',
  newsroom: 'The newsroom',
  changes: 'Changes',
  noChanges: 'none',
  change: {
    updated: 'Updated',
    correction: 'Correction',
    reply: 'Right of reply',
    edited: 'Edited',
  },
  withdrawn: 'Withdrawn',
  withdrawnAt: (time) => `Withdrawn ${time}`,
  withdrawnHeadline: 'A withdrawn story',
  noTime: 'its time is not recorded',
  reason: 'Reason',
  digest: 'SHA-256 of the page',
  places: 'Places',
  placeNames: {
    front: 'front page',
    section: 'section',
    story: 'in a story',
    end: 'end of a story',
    search: 'search',
  },
  everywhere: 'all places',
  period: 'Booked',
  from: (time) => `from ${time}`,
  until: (time) => `until ${time}`,
  open: 'without limit',
  pages: 'Pages that carry it',
  pagesOf: {
    built: (count) => `${count} pages of the site as it was built when this report was made`,
    reckoned: (count) =>
      `${count} pages by the rule that places adverts and the content as it is now: it ended before this site was built`,
  },
  morePages: (left) => `and ${left} more, in adverts.csv`,
  noPages: 'none of the site as it was built when this report was made',
  counted: (counted, all) =>
    `Visits were counted from the host’s log with npm run stats: ${counted} of ${all} days of this month. A reader who opens the same page again within half an hour counts once; crawlers do not count.`,
  notCounted: 'Visits of this month were not counted.',
  historyNone: 'There is no history of git, so edits that readers were not told of are not listed.',
  historyShallow: 'The history of git is not whole, so older edits may not be listed.',
  historyKnown:
    'Edited: the file of the story was changed after publication, as git tells, with the number of the commit. Small edits such as a misspelt word are among them.',
  picture: (url) => `Picture of the page ${url} of the built site`,
  checkTitle: 'How to check this report',
  what: 'What is proved. The folder of this report holds a copy of every page exactly as it was published (pages/), its picture (pictures/) and the tables. Every file has a SHA-256 digest: a long number that changes altogether when a single letter does.',
  chain:
    'manifest.sha256 holds the digests of all those files. This page names the digest of the manifest, and the digest of this page itself is in index.html.sha256; that is the digest of the report, which the newsroom sends by another way.',
  manifest: 'Digest of the manifest',
  commit: 'Commit of the content',
  noCommit: 'the content is not kept with git',
  steps: [
    'Open a terminal in the folder of the report. Windows: certutil -hashfile index.html SHA256. macOS and Linux: shasum -a 256 index.html.',
    'Compare the result with the digest of the report from the newsroom. If they are the same, this page was not changed.',
    'All other files at once: shasum -a 256 -c manifest.sha256. On Windows one by one with certutil, and compare with manifest.sha256.',
    'The newsroom checks everything with npm run report -- --verify and the name of this folder.',
  ],
  limits:
    'Its limits. A digest proves that the report has not changed since it was made, not when it was made; for that there is the commit in the newsroom’s repository. Pages of the site may change after this report, for a correction for example.',
};
