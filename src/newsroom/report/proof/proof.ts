import type { ArticleEntry } from '../../../schema/entries.ts';
import type { ReportMonth } from './month.ts';

/** What happened to a story or advert after it was published. Time as ISO instant. */
export type ProofChange = {
  readonly time: string;
  /** What readers were told of, or that its file was edited. */
  readonly kind: 'updated' | 'correction' | 'reply' | 'edited';
  /** What readers were told; of an edit its commit. */
  readonly text: string;
};

/** A file of the built site that stands for what readers saw. */
export type BuiltPage = {
  /** Below the folder of the built site, with forward slashes. */
  readonly file: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
};

/** A story that was published in a month. Times are ISO instants. */
export type ProofStory = {
  /** Its number in the report, from 1. */
  readonly number: number;
  readonly id: string;
  /** Whole, with the address of the site. */
  readonly url: string;
  readonly path: string;
  readonly label: ArticleEntry['label'];
  readonly client: string | undefined;
  /** Absent of a withdrawn one: its page does not show it either. */
  readonly headline: string | undefined;
  readonly section: string;
  /** Names with what each did; empty where it is the newsroom's. */
  readonly byline: readonly string[];
  readonly published: string;
  readonly changes: readonly ProofChange[];
  /** Where it was withdrawn: when and why, as far as readers are told. */
  readonly withdrawn:
    { readonly time: string | undefined; readonly reason: string | undefined } | undefined;
  readonly page: BuiltPage;
  /** Visits in the month; absent where none were counted. */
  readonly visits: number | undefined;
};

/** An advert that was booked for a part of a month. Times are ISO instants. */
export type ProofAdvert = {
  readonly number: number;
  readonly id: string;
  readonly client: string | undefined;
  readonly title: string | undefined;
  readonly places: readonly string[];
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly changes: readonly ProofChange[];
  /** The pages that carry it, by their whole addresses. */
  readonly pages: readonly string[];
  /** Whether the built site shows it there, or it does not run any more and where it stood is reckoned. */
  readonly pagesBy: 'built' | 'reckoned';
  /** The first of the pages of the built site. */
  readonly page: BuiltPage | undefined;
};

/** How many days of the month readers were counted on. */
export type CountedDays = { readonly counted: number; readonly all: number };

/** What is proved of a month, to all or to one client. */
export type Proof = {
  readonly month: ReportMonth;
  readonly client: string | undefined;
  readonly siteName: string;
  readonly siteUrl: string;
  /** When the report was made: what comes later in the month is not in it. */
  readonly made: string;
  /** The commit of the content, with `+` behind it where it was changed since. */
  readonly commit: string | undefined;
  /** Whether the history of edits is known: not without a repository, nor from a shallow one. */
  readonly history: 'known' | 'shallow' | 'none';
  readonly stories: readonly ProofStory[];
  readonly adverts: readonly ProofAdvert[];
  readonly counted: CountedDays | undefined;
};
