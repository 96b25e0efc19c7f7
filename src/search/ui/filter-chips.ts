import { nameOf } from './choice-name.ts';
import { dateForm } from './date-form.ts';
import type { SearchPage } from './search-page.ts';
import { dayFields, yearOf } from './year-choice.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** A filter that is on: what readers call it, and the fields that it stands in. */
type ActiveFilter = { name: string; fields: readonly Field[] };

/** The filters that are on; the days of a whole year are one. */
function activeFilters(form: HTMLFormElement): ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  for (const key of ['section', 'topic', 'author']) {
    const field = form.elements.namedItem(key) as HTMLSelectElement;
    const [option] = Array.from(field.selectedOptions);
    if (field.value !== '' && option) filters.push({ name: nameOf(option), fields: [field] });
  }
  const days = dayFields(form);
  const year = yearOf(days[0].value, days[1].value);
  if (year !== '') return [...filters, { name: year, fields: days }];
  const date = dateForm('UTC');
  for (const field of days) {
    if (field.value === '') continue;
    const day = date.format(new Date(field.value));
    filters.push({ name: `${field.labels![0]!.textContent} ${day}`, fields: [field] });
  }
  return filters;
}

/** Says how the results are ordered beside the word for the filters, which the chips name. */
function nameOrder({ form }: SearchPage): void {
  const sort = form.elements.namedItem('sort') as HTMLSelectElement;
  const order = sort.value === '' ? '' : ` · ${sort.selectedOptions[0]!.text}`;
  form.querySelector('[data-search-filters]')!.textContent = order;
}

/** Shows each filter that is on as a button that takes it off, and one for all where there are several. */
export function showChips(page: SearchPage): void {
  const list = page.querySelector<HTMLElement>('[data-search-chips]')!;
  const filters = activeFilters(page.form);
  nameOrder(page);
  const names = filters.map(({ name }) => name);
  const says = JSON.stringify(names);
  if (list.dataset['says'] === says) return;
  list.dataset['says'] = says;
  list.textContent = '';
  list.hidden = filters.length === 0;
  for (const filter of filters) addChip(page, list, filter);
  if (filters.length < 2) return;
  const all = newButton(page.dataset['unfilterAll']!, page.dataset['unfilterAllName']!);
  all.addEventListener('click', () => takeOff(page, filters, undefined));
  add(list, all);
}

function newButton(text: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.setAttribute('aria-label', name);
  return button;
}

function add(list: HTMLElement, button: HTMLButtonElement): void {
  const item = document.createElement('li');
  item.append(button);
  list.append(item);
}

function addChip(page: SearchPage, list: HTMLElement, filter: ActiveFilter): void {
  const { name } = filter;
  const button = newButton(
    name,
    page.dataset['unfilter']!.replace('{name}', () => name),
  );
  const cross = document.createElement('span');
  cross.setAttribute('aria-hidden', 'true');
  cross.textContent = ' ×';
  button.append(cross);
  button.addEventListener('click', () => {
    const at = Array.from(list.children).indexOf(button.parentElement!);
    takeOff(page, [filter], at);
  });
  add(list, button);
}

/**
 * Takes filters off. The focus goes to the chip that then stands at `at`, or to the words; on a phone, where
 * these would bring up the keyboard, to the filters.
 */
function takeOff(page: SearchPage, filters: readonly ActiveFilter[], at: number | undefined): void {
  for (const { fields } of filters) for (const field of fields) field.value = '';
  showChips(page);
  const left = page.querySelectorAll<HTMLElement>('[data-search-chips] button');
  const next = at === undefined ? undefined : (left[at] ?? left[left.length - 1]);
  const isPhone = matchMedia('(pointer: coarse)').matches;
  const elsewhere = isPhone ? page.querySelector<HTMLElement>('.filters summary')! : page.field;
  (next ?? elsewhere).focus();
  page.form.dispatchEvent(new Event('input'));
}
