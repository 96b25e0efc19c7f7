import type { CommandsWords } from '../../words.ts';

const port = ['NUMBER', 'the port at which the site is served; usually 4321'] as const;

/** The commands and their options. */
export const commands: CommandsWords = {
  start: { does: 'builds the site and serves it', names: '', options: { port } },
  preview: { does: 'serves the site that was built', names: '', options: { port } },
  dev: {
    does: 'serves the site while you write',
    names: '',
    options: {
      port,
      host: ['ADDRESS', 'for other devices in your network too, or at this address alone'],
      open: ['PAGE', 'opens the browser'],
      'allowed-hosts': ['NAME', 'another name by which it may be opened'],
    },
  },
  admin: {
    does: 'serves the desk in the browser, for writing on this computer',
    names: '',
    options: { port },
  },
  build: {
    does: 'writes the site to dist/',
    names: '',
    options: {
      strict: ['', 'stops where a story would be held back'],
      changes: ['FILE', 'saves the list of files that changed, for uploading'],
      preview: ['FOLDER', 'writes a preview there, with drafts and scheduled stories'],
      host: ['NAME', 'adds what a host needs: apache, nginx, cloudflare, netlify, github'],
      why: ['PATH', 'says why that page is rendered or stays'],
      threads: [
        'COUNT',
        'shares the work among so many threads; as many as there are cores without it',
      ],
      part: ['2/5', 'makes that part of the archive alone, such as one part a machine'],
      join: ['', 'puts all parts together to the site'],
      'admin-only': [
        'FOLDER',
        'writes the desk in the browser there alone, for an address of its own',
      ],
    },
  },
  init: {
    does: 'begins a paper of your own',
    names: '',
    options: {
      name: ['Name', 'name of the paper'],
      url: ['https://…', 'address of the site'],
      language: ['en', 'language of menus and messages: id or en'],
      'time-zone': ['Asia/Jakarta', 'time zone'],
      description: ['…', 'a sentence about the paper'],
      sections: ['"National, Regional"', 'sections, separated by commas'],
      company: ['…', 'company that publishes it'],
      address: ['…', 'address of the newsroom'],
      responsible: ['…', 'person responsible'],
      editor: ['…', 'editor in chief'],
      email: ['…', 'e-mail of the newsroom'],
      whatsapp: ['0812…', 'WhatsApp of the newsroom'],
      accent: ['"#a3211b"', 'a colour of its own'],
      font: ['serif', 'type: serif, mixed, sans or system'],
      pipeline: [
        'github',
        'only writes the files for GitHub or GitLab (github, gitlab) to check and publish by themselves',
      ],
      editors: [
        '"@rina @budi"',
        'with --pipeline: accounts of the editors who agree to changes; --responsible that of the person who answers',
      ],
      yes: ['', 'asks nothing'],
      force: ['', 'moves aside what is there already'],
    },
  },
  new: {
    does: 'begins a story',
    names: '"Headline"',
    options: {
      section: ['section', 'its section'],
      author: ['author', 'its author'],
      lang: ['en', 'its language, if it is not the site’s'],
      date: ['"2026-11-22 19:41"', 'when it is published'],
      slug: ['some-words', 'the words in its address'],
      kind: ['press-release', 'the kind of story, with a skeleton to fill in'],
      advert: ['', 'no story but an advert: what is written is its client'],
      publish: ['', 'no draft: published once all its marks are filled in'],
    },
  },
  check: {
    does: 'says what is wrong in the content',
    names: '',
    options: {
      json: ['', 'prints everything for programs'],
      strict: ['', 'warnings count as errors'],
      fix: ['', 'mends what is safe to mend'],
      undo: ['', 'puts back what was mended last'],
      links: ['', 'asks the network about outside links too; answers are remembered for days'],
      report: [
        'github',
        'notes beside the changed lines: github (there by itself), or gitlab for gl-code-quality-report.json',
      ],
      'old-addresses': [
        'sitemap.xml',
        'says which addresses of the old site are kept, redirected or lost, by a sitemap or a list',
      ],
    },
  },
  import: {
    does: 'brings an old newsroom along',
    names: '<file, folder or address>',
    options: {
      images: ['', 'copies pictures beside their stories'],
      'dry-run': ['', 'only prints the report and writes nothing'],
      json: ['', 'prints everything for programs'],
      only: [
        'number or words',
        'only so many first articles, or those with these words in headline, address or category',
      ],
      since: ['2024-01-01', 'only what was published from then on'],
      'section-map': ['"category=section,…"', 'the section of each category, or a file of them'],
      'allow-private': ['', 'also fetches from addresses of your own network'],
      release: ['name', 'brings back a story that was kept aside as spam'],
    },
  },
  update: {
    does: 'takes a newer Warta without touching what is yours',
    names: '<folder of a newer Warta>',
    options: {
      'dry-run': ['', 'only says what would change'],
      base: [
        'folder',
        'the Warta of the version in use as given out, so that your changes are known',
      ],
    },
  },
  docs: {
    does: 'writes the tables of fields in README.md and .schema/ anew, for who develops Warta',
    names: '',
    options: {},
  },
  publish: {
    does: 'builds the site and brings it to its host in publish.yaml',
    names: '',
    options: {
      to: ['NAME', 'that target, where it is not the first in publish.yaml'],
      'dry-run': ['', 'only says what would be sent and removed'],
      'take-over': [
        '',
        'takes the place of an old site in that folder (such as WordPress), which is kept whole beside it; with --back the old site returns',
      ],
      back: ['', 'brings back the edition before'],
      log: ['', 'shows what was published when, of which content'],
      'no-verify': [
        '',
        'does not look at the site afterwards, where its address does not work yet',
      ],
      json: ['', 'prints all of it for programs'],
    },
  },
  verify: {
    does: 'compares the site that readers see with what was built',
    names: '<address of the site>',
    options: {
      json: ['', 'prints all of it for programs'],
      sample: ['200', 'only so many files at random, and all that changed lately'],
      connections: ['COUNT', 'connections at a time; usually 8'],
    },
  },
  stats: {
    does: 'counts readers from the access log of your host',
    names: '<log files, or a folder>',
    options: {
      popular: ['', 'writes popular.json, too: what is most read, on the front page'],
      json: ['', 'prints all of it for programs'],
    },
  },
  digest: {
    does: 'writes a newsletter and texts for channels of WhatsApp and Telegram',
    names: '',
    options: {
      day: ['', 'the last 24 hours; usual'],
      week: ['', 'the last seven days'],
      unsubscribe: [
        'ADDRESS',
        'where readers unsubscribe, or the sign in whose place a mail service puts it',
      ],
    },
  },
  report: {
    does: 'writes the proof of publication of a month for clients, and readiness for the verification by Dewan Pers',
    names: '',
    options: {
      month: ['2026-11', 'the month; usually the one that has just ended'],
      client: ['"Name of a client"', 'only advertorials and adverts of that client'],
      'dewan-pers': ['', 'what the verification by Dewan Pers asks for, and what is there'],
      verify: ['FOLDER', 'checks whether the report in that folder is as it was when it was made'],
    },
  },
  crawlers: { does: 'renews the list of AI crawlers', names: '<robots.json>', options: {} },
  bench: {
    does: 'measures speed and size, for who develops Warta',
    names: '<what to measure>',
    options: {},
  },
};
