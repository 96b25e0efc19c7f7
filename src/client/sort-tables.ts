import { addRules } from './add-rules.ts';

/** What a cell counts as: a number, or words; undefined where it is empty, which always stands last. */
type Value = number | string | undefined;

const STYLE = [
  // What is out of sight in a wide table makes no page wider.
  '.table-box{position:relative}',
  // As high as the words alone, so that no line moves; the finger finds more.
  '[data-sort] button{padding:.5rem 0;border:0;margin:-.5rem 0;background:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit;vertical-align:top;cursor:pointer}',
  // A sign without letters, which not every font has, in the room between two columns.
  '[data-sort] button::after{content:"";position:absolute;margin:.55em 0 0 .1em;border:.25em solid transparent;border-top-color:var(--control)}',
  '[aria-sort] button::after{border-top-color:currentColor}',
  '[aria-sort=ascending] button::after{margin-top:.3em;border-top-color:transparent;border-bottom-color:currentColor}',
  '@media print{[data-sort] button::after{display:none}}',
];

/** The sign before decimals in the language of a table. */
const decimalSign = (table: Element): string => {
  const lang = table.closest('[lang]')?.getAttribute('lang') ?? 'id';
  return new Intl.NumberFormat(lang).format(1.5).includes(',') ? ',' : '.';
};

function valueOf(cell: Element | undefined, decimal: string): Value {
  if (!cell) return undefined;
  const time = cell.querySelector('time');
  if (time) return time.dateTime;
  const text = (cell.textContent ?? '').trim();
  if (text === '') return undefined;
  if (!cell.classList.contains('right')) return text;
  const digits = text.replace(/[^\d.,−-]/g, '').replace('−', '-');
  const plain =
    decimal === ',' ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(/,/g, '');
  return Number(plain);
}

function compare(a: Value, b: Value, lang: string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), lang, { numeric: true });
}

function sortBy(table: HTMLTableElement, column: number, isDown: boolean): void {
  const body = table.tBodies[0]!;
  const lang = table.closest('[lang]')?.getAttribute('lang') ?? 'id';
  const decimal = decimalSign(table);
  const rows = [...body.rows].map((row, at) => ({
    row,
    at,
    value: valueOf(row.cells[column], decimal),
  }));
  rows.sort((a, b) => {
    if (a.value === undefined || b.value === undefined)
      return Number(a.value === undefined) - Number(b.value === undefined) || a.at - b.at;
    const order = compare(a.value, b.value, lang);
    return (isDown ? -order : order) || a.at - b.at;
  });
  body.append(...rows.map(({ row }) => row));
}

/** Moves a column from beneath the first, which lies over the others of a wide table. */
function uncover(head: Element, first: Element): void {
  if (head === first) return;
  const [own, over] = [head.getBoundingClientRect(), first.getBoundingClientRect()];
  const isFromRight = getComputedStyle(head).direction === 'rtl';
  const hidden = isFromRight ? over.left - own.right : over.right - own.left;
  if (isFromRight ? hidden < 0 : hidden > 0) head.closest('.table-box')!.scrollLeft -= hidden;
}

function offer(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const text = head.textContent ?? '';
    if (text === '') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    head.textContent = '';
    head.append(button);
    button.addEventListener('focus', () => uncover(head, heads[0]!));
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      // Of numbers the largest is looked for first.
      const isDown = before ? before === 'ascending' : head.classList.contains('right');
      heads.forEach((one) => one.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      sortBy(table, column, isDown);
    });
  });
}

/** Lets readers sort the tables of data by a tap on the head of a column. */
export function sortTables(): void {
  addRules(...STYLE);
  document.querySelectorAll<HTMLTableElement>('table[data-sort]').forEach(offer);
}
