import type { Edition } from '../../../edition/edition.ts';
import { POLICIES } from '../../../lib/policy-pages.ts';
import type { PageEntry, SiteEntry } from '../../../schema/entries.ts';
import { correctionsPath } from '../../../site/addresses.ts';
import type { ReadinessWords } from '../../../words/words.ts';
import { guidelinesAmong } from '../../check/across/masthead.ts';
import type { AskedFor } from './asked.ts';
import { ASKED } from './asked.ts';
import type { Production } from './production.ts';

/** Whether something is there: for readers, not for them, or nothing that a site can tell. */
export type State = 'shown' | 'missing' | 'ask';

/** One thing that is asked for, and what was seen of it. */
export type Readiness = {
  readonly asked: AskedFor;
  readonly state: State;
  /** What was seen, for people; empty where there is nothing to say. */
  readonly seen: string;
};

/** What is looked at. */
export type ReadinessLook = {
  readonly site: SiteEntry;
  readonly edition: Edition;
  readonly production: readonly Production[];
  readonly number: Intl.NumberFormat;
};

/** Legal forms; a CV or an office is none of them. */
const ENTITY = /\b(?:PT|perseroan terbatas|yayasan|koperasi|perkumpulan|perum)\b/i;
const PRIVACY = /privasi|privacy|data[- ]pribadi/i;
const ETHICS = /kode[- ]etik|ethics/i;
/** Stories a day that are taken for enough; the Press Council speaks of about 10 to 15. */
const ENOUGH_A_DAY = 10;
/** Months over which that is reckoned. */
const RECKONED = 3;

type Seen = readonly [state: State, seen?: string];

const sum = (list: readonly Production[], of: (one: Production) => number): number =>
  list.reduce((all, one) => all + of(one), 0);

/** Whether a page is there whose file, or heading, is one of these. */
function pageAt(pages: readonly PageEntry[], names: readonly string[], heading?: RegExp): Seen {
  const page = pages.find(({ id, title }) => names.includes(id) || heading?.test(title));
  return page ? ['shown', page.path] : ['missing'];
}

/** What the site itself shows; of all else only the newsroom knows. */
function seenOnSite(
  { site, edition, production, number }: ReadinessLook,
  words: ReadinessWords['seen'],
): Partial<Record<AskedFor, Seen>> {
  const { company, address, responsible, editor, email, whatsapp } = site.masthead;
  const { articles, pages, ledger, withdrawn } = edition;
  const said = (value: string | undefined): Seen => (value ? ['shown', value] : ['missing']);
  const corrections = ledger.filter(({ kind }) => kind === 'correction').length;
  const paid = articles.filter(({ label }) => label === 'advertorial');
  const unnamed = paid.filter(({ client }) => client === undefined);
  const recent = production.slice(0, RECKONED);
  const stories = sum(recent, (one) => one.stories);
  const aDay = stories / sum(recent, (one) => one.days);
  const empty = sum(recent, (one) => one.empty);
  const taken = sum(recent, (one) => one.taken);
  const one = new Intl.NumberFormat(number.resolvedOptions().locale, { maximumFractionDigits: 1 });
  const guided = guidelinesAmong(pages);
  const contact = [email, whatsapp].filter(Boolean).join(', ');
  return {
    company:
      company && !ENTITY.test(company) ? ['missing', words.noEntity(company)] : said(company),
    address: said(address),
    responsible: said(responsible),
    editor: said(editor),
    contact: said(contact),
    mastheadPage: pageAt(pages, POLICIES['masthead']!),
    guidelines: guided ? ['shown', guided.path] : ['missing'],
    ethics: pageAt(pages, POLICIES['ethicsPolicy']!, ETHICS),
    corrections: ['shown', words.corrections(correctionsPath, number.format(corrections))],
    replies: pageAt(pages, [
      ...POLICIES['actionableFeedbackPolicy']!,
      ...POLICIES['correctionsPolicy']!,
    ]),
    withdrawals: ['shown', words.withdrawals(number.format(withdrawn.length))],
    paid: [
      unnamed.length === 0 ? 'shown' : 'missing',
      words.paid(number.format(paid.length), number.format(unnamed.length)),
    ],
    comments: ['shown', words.noComments],
    privacy: pageAt(pages, [], PRIVACY),
    perDay: [aDay >= ENOUGH_A_DAY ? 'shown' : 'missing', words.aDay(one.format(aDay))],
    everyDay: [empty === 0 ? 'shown' : 'missing', words.empty(number.format(empty))],
    ownWork: [
      stories > 0 && taken * 2 < stories ? 'shown' : 'missing',
      words.taken(number.format(taken), number.format(stories)),
    ],
  };
}

/** Everything that the verification asks for, with what was seen of it, in the order of the report. */
export function readinessOf(looked: ReadinessLook, words: ReadinessWords): Readiness[] {
  const onSite = seenOnSite(looked, words.seen);
  return (Object.keys(ASKED) as AskedFor[]).map((asked) => {
    const [state, seen = ''] = onSite[asked] ?? ['ask'];
    return { asked, state, seen };
  });
}
