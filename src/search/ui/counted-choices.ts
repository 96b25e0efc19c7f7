import type { ChoiceCounts } from '../reader/open-search.ts';
import { writeCount } from './choice-name.ts';
import { savesData } from './saves-data.ts';
import type { SearchPage } from './search-page.ts';

const KINDS = [
  ['section', 'sections'],
  ['topic', 'topics'],
  ['author', 'authors'],
] as const;

/**
 * The numbers beside the choices of the filters: how many articles each would leave. They are fetched
 * while the filters are open, never else, and not where the reader saves data.
 */
export class CountedChoices {
  private readonly page: SearchPage;
  private readonly filters: HTMLDetailsElement;
  private readonly number: Intl.NumberFormat;
  /** The question that the numbers are of, or are being fetched for. */
  private question = '';

  constructor(page: SearchPage) {
    this.page = page;
    this.filters = page.querySelector('details')!;
    this.number = new Intl.NumberFormat(page.dataset['language']);
    this.filters.addEventListener('toggle', () => this.update());
  }

  /** Has the numbers be those of what is asked now. */
  async update(): Promise<void> {
    const { page } = this;
    if (!this.filters.open || savesData() || page.dataset['searchState'] !== 'done') return;
    const [query, options] = [page.field.value, page.options()];
    const question = JSON.stringify([query.trim(), options]);
    if (question === this.question) return;
    this.question = question;
    const reply = await page
      .engine()
      .ask({ ask: 'counts', query, options })
      .catch(() => undefined);
    if (question !== this.question) return;
    const counts = reply && 'counts' in reply ? reply.counts : undefined;
    this.write(counts);
    if (!counts) this.question = '';
  }

  /** Writes the numbers; none where they did not come, so that no wrong ones stay. */
  private write(counts: ChoiceCounts | undefined): void {
    for (const [key, kind] of KINDS) {
      const field = this.page.form.elements.namedItem(key) as HTMLSelectElement;
      this.writeChoices(field, counts?.[kind]);
    }
    const field = this.page.querySelector<HTMLSelectElement>('[data-search-years]')!;
    // Years without any are not named, nor are those of segments that were not asked.
    const unnamed = counts?.isPart ? undefined : 0;
    this.writeChoices(field, counts?.sections.size ? counts.years : undefined, unnamed);
  }

  /** A choice that leaves nothing cannot be chosen, but the one that is chosen can stay so. */
  private writeChoices(
    field: HTMLSelectElement,
    numbers: ReadonlyMap<string, number> | undefined,
    unnamed?: number,
  ): void {
    for (const option of Array.from(field.options)) {
      if (option.value === '') continue;
      const count = numbers && (numbers.get(option.value) ?? unnamed);
      writeCount(option, count === undefined ? undefined : this.number.format(count));
      option.disabled = count === 0 && option.value !== field.value;
    }
  }
}
