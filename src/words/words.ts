import type { admin } from './id/admin.ts';
import type { build } from './id/build.ts';
import type { bulletin } from './id/bulletin.ts';
import type { charts } from './id/charts.ts';
import type { check } from './id/check.ts';
import type { delivery } from './id/delivery.ts';
import type { desk } from './id/desk.ts';
import type { handbook } from './id/handbook.ts';
import type { dev } from './id/dev.ts';
import type { hosts } from './id/hosts.ts';
import type { importing } from './id/import.ts';
import type { kinds } from './id/kinds.ts';
import type { language } from './id/language.ts';
import type { markdown } from './id/markdown.ts';
import type { pages } from './id/pages.ts';
import type { reader } from './id/reader.ts';
import type { report } from './id/report.ts';
import type { readiness } from './id/report/readiness.ts';
import type { spam } from './id/spam.ts';
import type { stats } from './id/stats.ts';
import type { system } from './id/system.ts';
import type { terminal } from './id/terminal.ts';
import type { tools } from './id/tools.ts';
import type { SameRules } from './rule-words.ts';

export type { CommandsWords } from './id/terminal/commands.ts';
export type { StoryKind } from './id/kinds.ts';

// The Indonesian words are the model: every other language is typed against them.

export type AdminWords = typeof admin;
export type BuildWords = typeof build;
export type BulletinWords = typeof bulletin;
export type ChartWords = typeof charts;
export type DeliveryWords = typeof delivery;
export type DeskWords = typeof desk;
export type HandbookWords = typeof handbook;
export type DevWords = typeof dev;
export type HostWords = typeof hosts;
export type ImportDictionary = typeof importing;
export type KindsWords = typeof kinds;
export type LanguageWords = typeof language;
export type MarkdownWords = typeof markdown;
export type PageWords = typeof pages;
export type ReaderWords = typeof reader;
export type ReadinessWords = typeof readiness;
export type ReportWords = typeof report;
export type SpamWords = typeof spam;
export type StatsWords = typeof stats;
export type SystemWords = typeof system;
export type TerminalWords = typeof terminal;
export type ToolWords = typeof tools;

/** The words of every rule of `check`, with the values each takes, and of the report. */
export type CheckWords = {
  readonly rules: SameRules<(typeof check)['rules']>;
  readonly report: (typeof check)['report'];
};

/** The name of a rule of `check`. */
export type CheckRule = keyof CheckWords['rules'];

/** What the words of a rule of `check` are made of. */
export type CheckValues<R extends CheckRule> = Parameters<(typeof check)['rules'][R]['message']>[0];

/** The name of a rule of the import. */
export type ImportRule = keyof ImportDictionary['rules'];

/** All words of one language. */
export type Words = {
  readonly language: LanguageWords;
  readonly admin: AdminWords;
  readonly build: BuildWords;
  readonly bulletin: BulletinWords;
  readonly charts: ChartWords;
  readonly check: CheckWords;
  readonly delivery: DeliveryWords;
  readonly desk: DeskWords;
  readonly handbook: HandbookWords;
  readonly dev: DevWords;
  readonly hosts: HostWords;
  readonly importing: ImportDictionary;
  readonly kinds: KindsWords;
  readonly markdown: MarkdownWords;
  readonly pages: PageWords;
  readonly reader: ReaderWords;
  readonly report: ReportWords;
  readonly spam: SpamWords;
  readonly stats: StatsWords;
  readonly system: SystemWords;
  readonly terminal: TerminalWords;
};
