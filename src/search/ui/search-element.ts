import { SearchError } from '../reader/search-error.ts';
import type { QueryOptions } from '../reader/open-search.ts';
import { loadPassages, noteFor } from './after-results.ts';
import { fillForm, filtersOf, namesOf, stateOf } from './search-form.ts';
import { goToPlace, keepPlace, keptPlace, onLeaving } from './result-place.ts';
import { SearchClient } from './search-client.ts';
import { ResultList } from './result-list.ts';
import { savesData } from './saves-data.ts';
import type { SearchPage, SearchPageState } from './search-page.ts';
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
  private limit = PAGE;
  private literal = false;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private number!: Intl.NumberFormat;
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
    const { zone = 'UTC', language = 'id' } = this.dataset;
    this.list = new ResultList(
      this.find('[data-search-results]'),
      this.find<HTMLTemplateElement>('[data-search-hit]'),
      zone,
      (hit) => namesOf(hit, this.form, this.dataset),
    );
    this.number = new Intl.NumberFormat(language);
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
    this.form.addEventListener('input', () => {
      clearTimeout(this.typing);
      this.isSent = false;
      this.typing = setTimeout(() => this.changed('replace'), TYPING_PAUSE);
    });
    this.field.addEventListener('focus', () => this.engine());
    for (const type of ['focusin', 'pointerdown']) this.addEventListener(type, () => this.help());
    addEventListener('popstate', () => this.comeBack());
    onLeaving(() => keepPlace(this.limit, this.links));
    this.find('[data-search-retry]').addEventListener('click', () => this.run());
    this.find('[data-search-more]').addEventListener('click', () => {
      this.limit += PAGE;
      this.run();
    });
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
    this.limit = place?.limit ?? PAGE;
    this.isSent = true;
    this.isEntrySent = location.search !== '';
    fillForm(this.form, readState(location.search));
    // The browser would go to where the place was while there were no results.
    if (place) history.scrollRestoration = 'manual';
    const answer = this.run();
    const turn = this.turn;
    await answer;
    if (place && turn === this.turn) goToPlace(place, this.links);
    history.scrollRestoration = 'auto';
  }

  private changed(how: 'push' | 'replace'): void {
    clearTimeout(this.typing);
    const state = stateOf(this.form);
    const isSame = sameState(state, readState(location.search));
    if (isSame && how === 'replace') return;
    // An entry of the history for a search, not for each letter; none takes the place of one sent.
    const isNew = !isSame && (how === 'push' || location.search === '' || this.isEntrySent);
    keepState(state, isNew);
    this.isEntrySent = how === 'push';
    this.limit = PAGE;
    this.literal = false;
    this.run({ isTyped: true });
  }

  private show(state: SearchPageState, count: string): void {
    this.reach(state);
    this.tell(count);
  }

  private reach(state: SearchPageState): void {
    this.dataset['searchState'] = state;
    this.find('[data-search-retry]').hidden = state !== 'error';
    this.list.busy(state === 'loading');
  }

  private tell(count: string): void {
    this.find('[data-search-count]').textContent = count;
    this.find('[data-search-note]').textContent = '';
  }

  /**
   * Says that the answer is under way; beside an earlier answer in words only if it takes a while,
   * because text that flickers is work.
   */
  private async wait(turn: number): Promise<void> {
    const isAnswered = this.dataset['searchState'] === 'done';
    this.reach('loading');
    if (isAnswered) await after(PATIENCE * 4);
    const isWaiting = this.dataset['searchState'] === 'loading' && turn !== this.answered;

    if (isWaiting && turn === this.turn) this.show('loading', this.dataset['loading'] ?? '');
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
    const words = this.dataset;
    if (!isAsking(state)) {
      this.list.clear();
      this.find('[data-search-more]').hidden = true;
      this.show('idle', words['idle'] ?? '');
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
      const writeNote = await noteFor(answer);
      if (turn !== this.turn) return;
      const total = this.number.format(answer.total);
      const none = (words['none'] ?? '').replace('{query}', () => state.q);
      // Before the list: what came later would push down what is read.
      this.tell(answer.total > 0 ? (words['count'] ?? '').replace('{n}', total) : none);
      writeNote?.(this.find('[data-search-note]'), answer, words, this.field.value, {
        count: (n) => this.number.format(n),
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
      this.find('[data-search-more]').hidden = answer.hits.length >= answer.total;
      this.reach('done');
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
      this.show('idle', '');
      this.giveUp();
      return;
    }
    const word = reason !== 'network' ? 'broken' : navigator.onLine ? 'error' : 'offline';
    this.show('error', this.dataset[word] ?? '');
  }

  /** Words that the page of every article has above its text. */
  private get above(): string[] {
    return (this.dataset['above'] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  }

  options(): QueryOptions {
    const { limit, literal, isSent, above } = this;
    return { ...filtersOf(stateOf(this.form)), limit, literal, growing: !isSent, above };
  }
}

customElements.define('warta-search', WartaSearch);
