import type { Hit } from '../reader/open-search.ts';
import { writeMarked } from './marked-text.ts';

/** The list of results. While a finger is on it, or the focus in it, new results wait. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #date: Intl.DateTimeFormat;
  /** The first word asked for. */
  word = '';
  #isHeld = false;
  #waiting: readonly Hit[] | undefined;

  constructor(
    list: HTMLElement,
    template: HTMLTemplateElement,
    { zone, language }: { zone: string; language: string },
  ) {
    this.#list = list;
    this.#template = template;
    const locale = language === 'en' ? 'en-GB' : language;
    this.#date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: zone });
    list.addEventListener('pointerdown', () => (this.#isHeld = true));
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => {
        this.#isHeld = false;
        if (this.#waiting) this.show(this.#waiting);
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
    this.show([]);
  }

  /** Shows these results, keeping the focus on the story that has it. */
  show(hits: readonly Hit[]): void {
    if (this.#isHeld) {
      this.#waiting = hits;
      return;
    }
    this.#waiting = undefined;
    const focused = this.links.find((link) => link === document.activeElement)?.href;
    this.#list.replaceChildren(...hits.map((hit) => this.#item(hit)));
    if (focused !== undefined) this.links.find((link) => link.href === focused)?.focus();
  }

  /** A hit whose headline and standfirst do not show the match opens at it, deep in the text. */
  #address(hit: Hit): string {
    const isShown = hit.marks.title.length + hit.marks.standfirst.length > 0;
    if (isShown || this.word === '') return hit.url;
    return `${hit.url}#:~:text=${encodeURIComponent(this.word)}`;
  }

  #item(hit: Hit): DocumentFragment {
    const item = this.#template.content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a')!;
    link.href = this.#address(hit);
    writeMarked(link, hit.title, hit.marks.title);
    const standfirst = item.querySelector('.teaser__standfirst')!;
    writeMarked(standfirst, hit.standfirst, hit.marks.standfirst);
    if (hit.lang) item.querySelector('article')!.lang = hit.lang;
    const time = item.querySelector('time')!;
    time.dateTime = hit.date;
    time.textContent = this.#date.format(new Date(hit.date));
    return item;
  }
}
