import type { SearchPage, SearchPageState } from './search-page.ts';

/** What the page says of its search: the state that it is in, and how much was found. */
export class SearchStatus {
  private readonly page: SearchPage;
  private readonly number: Intl.NumberFormat;

  constructor(page: SearchPage) {
    this.page = page;
    this.number = new Intl.NumberFormat(page.dataset['language']);
  }

  private find(name: string): HTMLElement {
    return this.page.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  }

  /** The place of what is to be said of an answer besides. */
  get note(): HTMLElement {
    return this.find('note');
  }

  get state(): string | undefined {
    return this.page.dataset['searchState'];
  }

  /** Enters a state; assistive technology is told when the list is being filled. */
  reach(state: SearchPageState): void {
    this.page.dataset['searchState'] = state;
    this.find('retry').hidden = state !== 'error';
    this.find('results').setAttribute('aria-busy', String(state === 'loading'));
  }

  /** Enters a state and says a text of the page, by its name. */
  show(state: SearchPageState, text: string): void {
    this.reach(state);
    this.tell(this.page.dataset[text] ?? '');
  }

  private tell(text: string): void {
    this.find('count').textContent = text;
    this.note.textContent = '';
  }

  /** Says how many results a query has. */
  tellTotal(total: number, query: string): void {
    const text = this.page.dataset[total > 0 ? 'count' : 'none'] ?? '';
    this.tell(text.replace('{n}', this.write(total)).replace('{query}', () => query));
  }

  /** A number as this page's language writes it. */
  write(n: number): string {
    return this.number.format(n);
  }

  /** Has no more results be offered. */
  offerNothing(): void {
    for (const name of ['more', 'older']) this.find(name).hidden = true;
  }
}
