import type { Hit } from '../reader/open-search.ts';
import { fillItem } from './result-item.ts';

/** Results written before the page may answer a key or paint: few enough for a slow phone. */
const AT_ONCE = 3;

/** `dateStyle: 'medium'`, which Safari learnt later. */
const MEDIUM = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** An item of the list, and what it shows as text, to tell whether it must be written anew. */
type Shown = { item: HTMLElement; url: string; says: string };

/**
 * The list of results. What stays the same is left as it is; while a finger is on the list, new
 * results wait.
 */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #date: Intl.DateTimeFormat;
  #shown: Shown[] = [];
  #turn = 0;
  #isHeld = false;
  #waiting: (() => void)[] = [];

  constructor(
    list: HTMLElement,
    template: HTMLTemplateElement,
    { zone, language }: { zone: string; language: string },
  ) {
    this.#list = list;
    this.#template = template;
    const locale = language === 'en' ? 'en-GB' : language;
    this.#date = new Intl.DateTimeFormat(locale, { ...MEDIUM, timeZone: zone });
    list.addEventListener('pointerdown', () => (this.#isHeld = true));
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => {
        this.#isHeld = false;
        for (const release of this.#waiting.splice(0)) release();
      });
    }
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('h2 a')];
  }

  /** Tells assistive technology that the list is being filled. */
  busy(isBusy: boolean): void {
    this.#list.setAttribute('aria-busy', String(isBusy));
  }

  clear(): void {
    this.#turn++;
    this.#shown = [];
    this.#list.textContent = '';
  }

  /**
   * Shows these results, a few at a time so that no key waits for all of them. Resolves when all
   * are there, or when other results were asked for meanwhile.
   */
  async show(hits: readonly Hit[]): Promise<void> {
    const turn = ++this.#turn;
    while (this.#isHeld) await new Promise<void>((released) => this.#waiting.push(released));
    const urls = new Set(hits.map(({ url }) => url));
    let written = 0;
    for (const [at, hit] of hits.entries()) {
      if (written === AT_ONCE) {
        written = 0;
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
      if (turn !== this.#turn) return;
      if (this.#put(hit, at, urls)) written++;
    }
    if (turn !== this.#turn) return;
    for (const { item } of this.#shown.splice(hits.length)) item.remove();
  }

  /**
   * Puts a hit in its place: in the item that shows it already, else in the one that is there, if
   * none of `urls` needs that. Whether anything had to be written.
   */
  #put(hit: Hit, at: number, urls: ReadonlySet<string>): boolean {
    const says = JSON.stringify(hit);
    const there = this.#shown[at];
    if (there?.says === says) return false;
    let found = this.#shown.findIndex(({ url }) => url === hit.url);
    const isFree = there && !urls.has(there.url) && !there.item.contains(document.activeElement);
    if (found < 0 && isFree) found = at;
    const [kept] = found < 0 ? [] : this.#shown.splice(found, 1);
    const item = kept?.item ?? this.#newItem();
    if (kept?.says !== says) fillItem(item, hit, this.#date);
    this.#shown.splice(at, 0, { item, url: hit.url, says });
    if (this.#list.children[at] !== item) this.#insert(item, at);
    return true;
  }

  #newItem(): HTMLElement {
    return this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  }

  /** Inserts an item; an article that has the focus keeps it where it moves to. */
  #insert(item: HTMLElement, at: number): void {
    const focused = item.contains(document.activeElement) ? document.activeElement : null;
    this.#list.insertBefore(item, this.#list.children[at] ?? null);
    if (focused instanceof HTMLElement) focused.focus();
  }
}
