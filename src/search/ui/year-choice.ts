import type { SearchPage } from './search-page.ts';

/** The year that two days (`2015-01-01`, `2015-12-31`) are the first and last of; else empty. */
export function yearOf(from: string, to: string): string {
  const [year = ''] = from.split('-');
  return year !== '' && from === `${year}-01-01` && to === `${year}-12-31` ? year : '';
}

/** The fields for the first and the last day of a search. */
export function dayFields(form: HTMLFormElement): [from: HTMLInputElement, to: HTMLInputElement] {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  return [field('from'), field('to')];
}

const yearField = (page: SearchPage) =>
  page.querySelector<HTMLSelectElement>('[data-search-years]')!;

/** Makes the choice of years say what the days say; it is no part of the search itself. */
export function showYear(page: SearchPage): void {
  const [from, to] = dayFields(page.form);
  const field = yearField(page);
  const year = yearOf(from.value, to.value);
  field.value = Array.from(field.options).some(({ value }) => value === year) ? year : '';
}

/** Has a year that is chosen set both days; no year, none. */
export function listenToYears(page: SearchPage): void {
  const years = yearField(page);
  const [from, to] = dayFields(page.form);
  const choose = (): void => {
    from.value = years.value && `${years.value}-01-01`;
    to.value = years.value && `${years.value}-12-31`;
  };
  // Before the form reads itself, which is at this very event, further up.
  years.addEventListener('input', choose);
  // A year that was chosen before this was here.
  if (years.value !== '' && from.value + to.value === '') {
    choose();
    page.form.dispatchEvent(new Event('input'));
  }
}
