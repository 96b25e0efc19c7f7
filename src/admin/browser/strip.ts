import type { AdminWords } from '../../words/words.ts';
import type { DeskData } from '../config/desk-data.ts';
import { formatShortTime } from '../../lib/time/format.ts';
import type { LiveState, LiveStatus, SavedWhat, SavedThen } from './live-state.ts';
import { liveState } from './live-state.ts';
import { reviewButtons } from './review/show-review.ts';

/** How often the site is asked what is live, in milliseconds: after saving, and else. */
const SOON = 20_000;
const LATER = 300_000;

/** The address of the desk with the stories of a month; of the recent months alone without one. */
function addressOf(month: string): string {
  return month === '' ? location.pathname : `${location.pathname}?month=${month}`;
}

/** The list of months by year, the recent ones first. Choosing one loads the desk with its stories. */
function monthList(data: DeskData, words: AdminWords): HTMLElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', words.stories);
  const asked = new URLSearchParams(location.search).get('month') ?? '';
  select.append(new Option(words.recent, '', false, asked === ''));
  let group: HTMLOptGroupElement | undefined;
  for (const month of data.months) {
    const year = month.slice(0, 4);
    if (group?.label !== year) {
      group = Object.assign(document.createElement('optgroup'), { label: year });
      select.append(group);
    }
    const name = words.storiesOf(year, Number(month.slice(5)));
    group.append(new Option(name, month, false, month === asked));
  }
  select.addEventListener('change', () => location.assign(addressOf(select.value)));
  return select;
}

function sentenceOf(state: LiveState, data: DeskData, { live }: AdminWords): string {
  if (state.is === 'unknown') return '';
  if (state.is === 'held') return state.problem;
  if (state.is === 'scheduled') return live.scheduled(state.time);
  if (state.is !== 'live') return live[state.is];
  const { since, problem } = state;
  const time = since && live.since(formatShortTime(since, data));
  return [time, problem].filter(Boolean).join('. ');
}

/**
 * The strip above the forms: what is live, the front page's order, and the way to older stories.
 * `openFront` says whether another order was saved. Returns what is to be called when something was saved.
 */
export function showStrip(
  data: DeskData,
  words: AdminWords,
  openFront: () => Promise<boolean>,
): (what: SavedWhat) => Promise<void> {
  const strip = document.querySelector('#strip')!;
  const state = document.createElement('output');
  const site = document.createElement('a');
  const home = data.editor.apart === true ? data.address : '../';
  site.href = home;
  site.target = '_blank';
  site.rel = 'noopener';
  site.textContent = words.toSite;
  const front = document.createElement('button');
  front.textContent = words.front.open;
  strip.append(...reviewButtons(), front, site, monthList(data, words), state);
  let status: LiveStatus | undefined;
  let saved: SavedThen | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const read = async (): Promise<void> => {
    try {
      const answer = await fetch(`${home}status.json`, { cache: 'no-store' });
      if (answer.ok) status = (await answer.json()) as LiveStatus;
    } catch {
      // Without a connection, what was known stays.
    }
  };
  const show = (): void => {
    const now = liveState(status, saved, Date.now());
    state.textContent = sentenceOf(now, data, words);
    state.dataset['state'] = now.is;
    clearTimeout(timer);
    timer = setTimeout(() => void read().then(show), now.is === 'waiting' ? SOON : LATER);
  };
  void read().then(show);
  // A phone that was in a pocket asks at once.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void read().then(show);
  });
  const noteSaved = async (what: SavedWhat): Promise<void> => {
    // What is live right now: another's work may have gone live since the site was asked last.
    await read();
    saved = { what, before: status, at: Date.now() };
    show();
  };
  front.addEventListener('click', async () => {
    front.disabled = true;
    const isSaved = await openFront().finally(() => (front.disabled = false));
    front.focus();
    if (isSaved) await noteSaved('shown');
  });
  return noteSaved;
}
