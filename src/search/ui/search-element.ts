import { SearchError } from '../reader/search-error.ts';
import type { QueryOptions } from '../reader/open-search.ts';
import { loadPassages, noteFor, olderFor } from './after-results.ts';
import { fillForm, filtersOf, namesOf, stateOf } from './search-form.ts';
import { goToPlace, keepPlace, keptPlace, onLeaving } from './result-place.ts';
import { SearchClient } from './search-client.ts';
import { ResultList } from './result-list.ts';
import { savesData } from './saves-data.ts';
import type { SearchPage } from './search-page.ts';
import { SearchStatus } from './search-status.ts';
import { keepState, readState, sameState, isAsking, isUnfiltered } from './search-state.ts';

const TYPING_PAUSE = 120;
/** Milliseconds that an answer may take before headlines, or the word for it, fill the time. */
const PATIENCE = 60;
const PAGE = 10;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The search page's behaviour; its words stand in `data-` attributes, its engine in a worker. */
class WartaSearch extends HTMLElement implements SearchPage {
  private client: SearchClient | undefined;
  private list!: ResultList;
  private turn = 0;
  /** The turn whose answer is there: its headlines come too late. */
  private answered = 0;
  /** Most results of each segment asked; most archives are one. */
  private limits = [PAGE];
  private literal = false;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private status!: SearchStatus;
  isSent = false;
  private isHelped = false;
  /** Whether what the history's entry asks for was sent. */
  private isEntrySent = false;

  connectedCallback(): void {
    if (!SearchClient.isPossible()) {
      this.giveUp();
      return;
    }
    this.dataset['ready'] = '';
    const { zone = 'UTC' } = this.dataset;
    this.list = new ResultList(this, zone, (hit) => namesOf(hit, this.form, this.dataset));
    this.status = new SearchStatus(this);
    // From the start, or a screen reader would not say that there is a list.
    this.field.setAttribute('role', 'combobox');
    this.field.setAttribute('aria-expanded', 'false');
    this.listen();
    this.comeBack();
  }

  /** Fetches what helps with the form, when it is turned to or an answer comes. Search does without. */
  private async help(): Promise<void> {
    if (this.isHelped) return;
    this.isHelped = true;
    try {
      (await import('./form-help.ts')).helpForm(this);
    } catch {
      this.isHelped = false;
    }
  }

  /** Has the page say that this browser cannot search, and where articles are found without. */
  private giveUp(): void {
    this.find('.unready').textContent = this.dataset['impossible'] ?? '';
    delete this.dataset['ready'];
    document.documentElement.classList.add('failed');
  }

  private find<T extends HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  get form(): HTMLFormElement {
    return this.find<HTMLFormElement>('form');
  }

  get field(): HTMLInputElement {
    return this.find<HTMLInputElement>('input[type="search"]');
  }

  private listen(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.isSent = true;
      this.changed('push');
    });
    this.form.addEventListener('input', ({ target }) => {
      // A setting, no part of the question.
      if ((target as HTMLInputElement).type === 'checkbox') return;
      clearTimeout(this.typing);
      this.isSent = false;
      this.typing = setTimeout(() => this.changed('replace'), TYPING_PAUSE);
    });
    this.field.addEventListener('focus', () => this.engine());
    for (const type of ['focusin', 'pointerdown']) this.addEventListener(type, () => this.help());
    addEventListener('popstate', () => this.comeBack());
    onLeaving(() => keepPlace(this.limits, this.links));
    this.find('[data-search-retry]').addEventListener('click', () => this.run());
    this.find('[data-search-more]').addEventListener('click', () => {
      this.limits[this.limits.length - 1]! += PAGE;
      this.run();
    });
    this.find('[data-search-older]').addEventListener('click', () =>
      this.changed('push', [...this.limits, PAGE]),
    );
  }

  get links(): HTMLAnchorElement[] {
    return this.list.links;
  }

  engine(): SearchClient {
    this.client ??= new SearchClient(new URL(this.dataset['base'] ?? '/', location.href).href);
    return this.client;
  }

  /** Shows what the address asks for, as many results and the place as when this page was left. */
  private async comeBack(): Promise<void> {
    const place = keptPlace();
    this.isSent = true;
    this.isEntrySent = location.search !== '';
    const state = readState(location.search);
    fillForm(this.form, state);
    this.limits = [...(place?.limits ?? Array<number>(1 + Number(state.older)).fill(PAGE))];
    // The browser would go to where the place was while there were no results.
    if (place) history.scrollRestoration = 'manual';
    const answer = this.run();
    const turn = this.turn;
    await answer;
    if (place && turn === this.turn) goToPlace(place, this.links);
    history.scrollRestoration = 'auto';
  }

  private changed(how: 'push' | 'replace', limits = [PAGE]): void {
    clearTimeout(this.typing);
    this.find<HTMLInputElement>('[name="older"]').value = String(limits.length - 1 || '');
    const state = stateOf(this.form);
    const isSame = sameState(state, readState(location.search));
    if (isSame && how === 'replace') return;
    // An entry of the history for a search, not for each letter; none takes the place of one sent.
    const isNew = !isSame && (how === 'push' || location.search === '' || this.isEntrySent);
    keepState(state, isNew);
    this.isEntrySent = how === 'push';
    this.limits = limits;
    this.literal &&= limits.length > 1;
    this.run({ isTyped: true });
  }

  /**
   * Says that the answer is under way; beside an earlier answer in words only if it takes a while,
   * because text that flickers is work.
   */
  private async wait(turn: number): Promise<void> {
    const isAnswered = this.status.state === 'done';
    this.status.reach('loading');
    if (isAnswered) await after(PATIENCE * 4);
    await this.list.press.over();
    const isWaiting = this.status.state === 'loading' && turn !== this.answered;
    if (isWaiting && turn === this.turn) this.status.show('loading', 'loading');
  }

  /** Headlines while the answer is under way, beside it: neither waits for the other's files. */
  private async showHeadlines(query: string, turn: number, engine: SearchClient): Promise<void> {
    // What fails here is left to the answer to say.
    const [headlines] = await Promise.all([
      engine.headlines(query).catch(() => []),
      after(PATIENCE),
    ]);
    const isWanted = turn === this.turn && turn !== this.answered;
    if (isWanted && headlines.length > 0) await this.list.show(headlines);
  }

  /** Asks for what the form says. A page opened by its address has no headlines to move. */
  private async run({ isTyped = false } = {}): Promise<void> {
    const turn = ++this.turn;
    const state = stateOf(this.form);
    if (!isAsking(state)) {
      this.list.clear();
      this.status.offerNothing();
      this.status.show('idle', 'idle');
      return;
    }
    this.wait(turn);
    this.help();
    const engine = this.engine();
    try {
      if (isTyped && isUnfiltered(state) && !savesData()) this.showHeadlines(state.q, turn, engine);
      const answer = await engine.search(state.q, this.options());
      if (turn !== this.turn) return;
      this.answered = turn;
      const [writeNote, older] = await Promise.all([noteFor(answer), olderFor(answer)]);
      await this.list.press.over();
      if (turn !== this.turn) return;
      // Before the list: what came later would push down what is read.
      this.status.tellTotal(answer.total, state.q);
      older?.offerOlder(this, answer);
      writeNote?.(this.status.note, answer, this.dataset, this.field.value, {
        count: (n) => this.status.write(n),
        askLiterally: () => {
          this.literal = true;
          this.run();
        },
        ask: (query) => {
          this.field.value = query;
          this.isSent = true;
          this.changed('push');
        },
      });
      await this.list.show(answer.hits);
      if (turn !== this.turn) return;
      this.find('[data-search-more]').hidden = !(answer.more ?? answer.hits.length < answer.total);
      this.status.reach('done');
      // The keyboard of a phone lies over half of the answer.
      if (this.isSent && matchMedia('(pointer: coarse)').matches) this.field.blur();
      const passages = await loadPassages();
      if (turn === this.turn) passages?.(this.list, engine, answer.forms, this.above);
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  /** Says what failed, and offers to try again where that can help: with a worker of its own. */
  private fail(error: unknown): void {
    this.client?.stop();
    this.client = undefined;
    const reason = error instanceof SearchError ? error.reason : 'code';
    if (reason === 'code') {
      this.status.show('idle', '');
      this.giveUp();
      return;
    }
    const word = reason !== 'network' ? 'broken' : navigator.onLine ? 'error' : 'offline';
    this.status.show('error', word);
  }

  /** Words that the page of every article has above its text. */
  private get above(): string[] {
    return (this.dataset['above'] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  }

  options(): QueryOptions {
    const { literal, isSent, above } = this;
    const [limit = PAGE, ...older] = this.limits;
    const filters = filtersOf(stateOf(this.form));
    return { ...filters, limit, older, literal, growing: !isSent, above };
  }
}

customElements.define('warta-search', WartaSearch);
