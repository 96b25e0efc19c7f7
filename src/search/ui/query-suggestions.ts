import { nameOf } from './choice-name.ts';
import type { ListEntry } from './completion-list.ts';
import { CompletionList } from './completion-list.ts';
import { hasBeginning, topicChoices } from './near-topics.ts';
import { forgetQueries, forgetQuery, recentQueries } from './recent-queries.ts';
import type { SearchPage } from './search-page.ts';

const MOST = 5;
/** Where a keyboard leaves so little of the window, in CSS px, fewer do not hide all results. */
const LOW = 480;
const MOST_IF_LOW = 3;
/** Topics among them. */
const TOPICS = 2;

/** How many letters of a suggestion are typed already, from its beginning. */
const typedOf = (text: string, typed: string): number =>
  text.toLowerCase().startsWith(typed.toLowerCase()) ? typed.length : 0;

/** Suggestions below the field: what is typed may become these, or was sent before. */
export class QuerySuggestions {
  private readonly page: SearchPage;
  private readonly list: CompletionList;
  private readonly heard: HTMLElement;
  /** Whether the last that was done in the field is a letter that was typed. */
  private isTyping: boolean;
  /** What was typed when suggestions were asked for last. */
  private asked = '';
  private texts: readonly string[] = [];

  constructor(page: SearchPage) {
    const { field, form } = page;
    this.page = page;
    this.list = new CompletionList(field, page.dataset['suggestions']!, () => {
      this.isTyping = false;
      this.heard.textContent = '';
    });
    this.heard = page.querySelector('[data-search-heard]')!;
    // Letters may be there before this is.
    this.isTyping = document.activeElement === field && !page.isSent;
    field.addEventListener('input', () => {
      this.isTyping = true;
      // Those that still fit stay until the next ones come.
      if (field.value === '') this.offerRecent();
      else this.show(this.texts);
    });
    field.addEventListener('keydown', (event) => {
      // An open list takes the key.
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      this.isTyping = false;
      event.preventDefault();
      if (field.value === '') return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    form.addEventListener('submit', () => this.stop());
    for (const type of ['focus', 'click']) field.addEventListener(type, () => this.offerRecent());
    if (document.activeElement === field) this.offerRecent();
  }

  /** Asks what the words may become, beside the answer, which fetches the same files. */
  async update(): Promise<void> {
    const { field } = this.page;
    const typed = field.value;
    if (!this.isTyping || typed.trim() === '' || typed === this.asked) return;
    this.asked = typed;
    const topics = topicChoices(this.page)
      .map(nameOf)
      .filter((name) => hasBeginning(name, typed));
    const begins = (name: string): number => Number(typedOf(name, typed) > 0);
    topics.sort((a, b) => begins(b) - begins(a));
    const request = { ask: 'suggestions', query: typed } as const;
    const reply = await this.page
      .engine()
      .ask(request)
      .catch(() => undefined);
    const words = reply && 'queries' in reply ? reply.queries : [];
    if (typed !== field.value || !this.isTyping) return;
    const texts = new Map<string, string>();
    for (const text of [...topics.slice(0, TOPICS), ...words])
      if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
    texts.delete(typed.trim().toLowerCase());
    this.show([...texts.values()]);
  }

  /** Nothing is suggested until something is typed again. */
  private stop(): void {
    this.isTyping = false;
    this.asked = '';
    this.texts = [];
    this.open([]);
  }

  private show(texts: readonly string[]): void {
    const { field } = this.page;
    const typed = field.value;
    this.texts = texts.filter((text) => hasBeginning(text, typed) && !/\s$/.test(typed));
    const height = window.visualViewport?.height ?? innerHeight;
    const shown = this.texts.slice(0, height < LOW ? MOST_IF_LOW : MOST);
    this.open(
      shown.map((text) => ({
        text,
        typed: typedOf(text, typed),
        take: () => this.send(text),
      })),
    );
  }

  /** Opens the list where the field has the focus, and has its length be heard. */
  private open(entries: readonly ListEntry[]): void {
    const isHere = document.activeElement === this.page.field;
    this.list.show(isHere ? entries : []);
    const count = String(entries.length);
    const words = this.page.dataset['suggestionCount']!.replace('{n}', count);
    this.heard.textContent = this.list.isOpen ? words : '';
  }

  /** What was sent before, while nothing is typed; at the end a way to be rid of all of it. */
  private offerRecent(): void {
    if (this.page.field.value !== '') return;
    const entries = (recentQueries() ?? []).map((query): ListEntry => ({
      text: query,
      typed: query.length,
      take: () => this.send(query),
      remove: () => {
        forgetQuery(query);
        this.offerRecent();
      },
    }));
    const text = this.page.dataset['forgetAll']!;
    const forgetAll = (): void => {
      forgetQueries();
      this.stop();
    };
    if (entries.length > 0) entries.push({ text, typed: text.length, take: forgetAll });
    this.open(entries);
  }

  private send(text: string): void {
    const { field, form } = this.page;
    field.value = text;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
  }
}
