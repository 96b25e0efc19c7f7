import type { HitNames } from './search-form.ts';
import { dateForm } from './date-form.ts';
import type { Hit } from '../reader/open-search.ts';
import { Press } from './press.ts';
import { fillItem } from './result-item.ts';

/** Results written before the page may answer a key or paint: few enough for a slow phone. */
const AT_ONCE = 3;

/** An item of the list, and what it shows as text, to tell whether it must be written anew. */
type Entry = { item: HTMLElement; hit: Hit; says: string };

/**
 * The list of results. What stays the same is left as it is; while a finger is on the list, or on what is
 * offered below it, new results wait.
 */
export class ResultList {
  /** The finger on the list or below it. */
  readonly press: Press;
  private readonly list: HTMLElement;
  private readonly template: HTMLTemplateElement;
  private readonly date: Intl.DateTimeFormat;
  private readonly namesOf: (hit: Hit) => HitNames;
  private entries: Entry[] = [];
  private turn = 0;

  constructor(page: HTMLElement, zone: string, namesOf: (hit: Hit) => HitNames) {
    this.list = page.querySelector<HTMLElement>('[data-search-results]')!;
    this.template = page.querySelector<HTMLTemplateElement>('[data-search-hit]')!;
    this.date = dateForm(zone);
    this.namesOf = namesOf;
    this.press = new Press([this.list, ...page.querySelectorAll<HTMLElement>('.search-more')]);
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('h2 a')];
  }

  /** The items in order, each with the result that it shows. */
  get shown(): [HTMLElement, Hit][] {
    return this.entries.map(({ item, hit }) => [item, hit]);
  }

  clear(): void {
    this.turn++;
    this.entries = [];
    this.list.textContent = '';
  }

  /**
   * Shows these results, a few at a time so that no key waits for all of them. Resolves when all
   * are there, or when other results were asked for meanwhile.
   */
  async show(hits: readonly Hit[]): Promise<void> {
    const turn = ++this.turn;
    await this.press.over();
    const urls = new Set(hits.map(({ url }) => url));
    let writes = 0;
    for (const [at, hit] of hits.entries()) {
      if (writes === AT_ONCE) {
        writes = 0;
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
      if (turn !== this.turn) return;
      if (this.put(hit, at, urls)) writes++;
    }
    if (turn !== this.turn) return;
    for (const { item } of this.entries.splice(hits.length)) item.remove();
  }

  /**
   * Puts a hit in its place: in the item that shows it already, else in the one that is there, if
   * none of `urls` needs that. Whether anything had to be written.
   */
  private put(hit: Hit, at: number, urls: ReadonlySet<string>): boolean {
    const says = JSON.stringify(hit);
    const there = this.entries[at];
    if (there?.says === says) return false;
    let source = this.entries.findIndex((one) => one.hit.url === hit.url);
    const isFree =
      there && !urls.has(there.hit.url) && !there.item.contains(document.activeElement);
    if (source < 0 && isFree) source = at;
    const [entry] = source < 0 ? [] : this.entries.splice(source, 1);
    const item = entry?.item ?? this.newItem();
    if (entry?.says !== says) fillItem(item, hit, this.date, this.namesOf(hit));
    this.entries.splice(at, 0, { item, hit, says });
    if (this.list.children[at] !== item) this.insert(item, at);
    return true;
  }

  private newItem(): HTMLElement {
    return this.template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  }

  /** Inserts an item; an article that has the focus keeps it where it moves to. */
  private insert(item: HTMLElement, at: number): void {
    const focused = item.contains(document.activeElement) ? document.activeElement : null;
    this.list.insertBefore(item, this.list.children[at] ?? null);
    if (focused instanceof HTMLElement) focused.focus();
  }
}
