/**
 * What an option takes: nothing (`flag`), words that may be none (`words`) or not (`text`), the
 * number of a port, how many (up to 64, or up to 99,999), a share such as `2/5`, or words where it likes (`optional`).
 */
export type OptionKind =
  'flag' | 'text' | 'words' | 'port' | 'count' | 'many' | 'share' | 'optional';

/** What a command may be given. */
export type Usage = {
  /** Without the dashes. `--help` is an option of every command. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many words that are no options. */
  readonly names: number;
};

/** All commands that are typed, with what each may be given. Their explanations are words. */
export const COMMANDS = {
  start: { options: { port: 'port' }, names: 0 },
  preview: { options: { port: 'port' }, names: 0 },
  dev: {
    options: { port: 'port', host: 'optional', open: 'optional', 'allowed-hosts': 'optional' },
    names: 0,
  },
  admin: { options: { port: 'port' }, names: 0 },
  build: {
    options: {
      strict: 'flag',
      changes: 'text',
      preview: 'text',
      host: 'text',
      why: 'text',
      threads: 'count',
      part: 'share',
      join: 'flag',
      'admin-only': 'text',
    },
    names: 0,
  },
  init: {
    options: {
      name: 'words',
      url: 'words',
      language: 'words',
      'time-zone': 'words',
      description: 'words',
      sections: 'words',
      company: 'words',
      address: 'words',
      responsible: 'words',
      editor: 'words',
      email: 'words',
      whatsapp: 'words',
      accent: 'words',
      font: 'words',
      pipeline: 'text',
      editors: 'words',
      yes: 'flag',
      force: 'flag',
    },
    names: 0,
  },
  new: {
    options: {
      section: 'text',
      author: 'text',
      lang: 'text',
      date: 'text',
      slug: 'text',
      kind: 'text',
      advert: 'flag',
      publish: 'flag',
    },
    // A headline without quotes is as good.
    names: Infinity,
  },
  check: {
    options: {
      json: 'flag',
      strict: 'flag',
      fix: 'flag',
      undo: 'flag',
      links: 'flag',
      report: 'text',
      'old-addresses': 'text',
    },
    names: 0,
  },
  import: {
    options: {
      'dry-run': 'flag',
      images: 'flag',
      only: 'text',
      since: 'text',
      'section-map': 'text',
      release: 'text',
      json: 'flag',
      'allow-private': 'flag',
    },
    names: 1,
  },
  update: { options: { 'dry-run': 'flag', base: 'text' }, names: 1 },
  docs: { options: {}, names: 0 },
  publish: {
    options: {
      to: 'text',
      'dry-run': 'flag',
      'take-over': 'flag',
      back: 'flag',
      log: 'flag',
      'no-verify': 'flag',
      json: 'flag',
    },
    names: 0,
  },
  verify: {
    options: { json: 'flag', sample: 'many', connections: 'count' },
    names: 1,
  },
  stats: { options: { popular: 'flag', json: 'flag' }, names: Infinity },
  digest: { options: { day: 'flag', week: 'flag', unsubscribe: 'words' }, names: 0 },
  report: {
    options: { month: 'text', client: 'words', 'dewan-pers': 'flag', verify: 'text' },
    names: 0,
  },
  crawlers: { options: {}, names: 1 },
  // What it measures has options of its own, which are no business of a newsroom.
  bench: { options: {}, names: Infinity },
} as const satisfies Record<string, Usage>;

/** The name of a command, as it is typed after `npm run`. */
export type Command = keyof typeof COMMANDS;

/** The options of a command, by their names. */
export type OptionsOf<C extends Command> = (typeof COMMANDS)[C]['options'];
