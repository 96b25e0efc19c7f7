import type { StatsWords } from '../words.ts';

export const stats: StatsWords = {
  notThere: (file) =>
    `${file} is not there. Download the access log from your host's panel and give the name of that file.`,
  emptyFolder: (folder) => `There is no file in the folder ${folder}.`,
  nothingRead: (files) =>
    `No line in ${files} is known as one of an access log. Known are: logs of Apache, LiteSpeed and nginx (common, combined, with or without the host's name in front), JSON of Caddy and JSON of Cloudflare (Logpush); packed by gzip or not.`,
  noSite:
    'site.yaml cannot be read yet, so that it is not known which stories are read. Run npm run check.',
  twice: (file) => `${file} is the same as another file that was given; it counts once.`,
  damaged: (file) =>
    `${file} is damaged or cut off: only what stands before that is counted. Download it again if you can.`,
  unread: (file, lines, first) =>
    `${file}: ${lines} lines are of no access log that is known and were skipped, the first of them line ${first}.`,
  allOther: (host) =>
    `All that was asked for in this log is of another site than ${host}. Check url in site.yaml, or set SITE_URL.`,
  title: 'Readers',
  total: (visits, from, to) => `${visits} visits, ${from} to ${to}.`,
  popular: (file) =>
    `${file}: what is most read stands on the front page until three days after the last day of this log, from the next build on.`,
  written: (file) => `Report: ${file}`,
  what: 'A visit: a reader opens a page; opening it again within half an hour does not count. Addresses of readers are kept nowhere.',
  byDay: 'By day',
  stories: 'Stories',
  others: 'Other pages',
  missing: 'Looked for by readers and not there',
  missingHelp:
    'Where the story stands at another address, write the old one in its aliases: readers are then led there.',
  left: 'Not counted',
  day: 'Day',
  headline: 'Headline',
  address: 'Address',
  visits: 'Visits',
  times: 'Times',
  waysTitle: 'Where readers came from',
  ways: {
    direct: 'directly, or not said',
    own: 'from another page of this site',
    search: 'search engines',
    social: 'social media',
    chat: 'chats and mail',
    news: 'news collections',
    other: 'other sites',
  },
  leftOut: {
    otherSite: 'another site on the same host',
    method: 'not reading (HEAD, POST, …)',
    status: 'not answered with a page: led on, not there, failed',
    worker: 'the site itself renewing saved stories',
    program: 'crawlers, previews of links and other programs',
    again: 'the same page opened again within half an hour',
  },
};
