import type { Delimiter } from './delimiter.ts';
import type { NumberParts } from './number-parts.ts';

/** A cell of a column that is meant to hold numbers. */
export type NumberCell = { row: number; text: string; parts: NumberParts };

/** How the numbers of a column are written, or the cells that forbid to tell. */
export type ColumnStyle =
  | { style: 'comma' | 'dot' }
  | { mixed: readonly [NumberCell, NumberCell] }
  | { unclear: NumberCell };

const firstOf = (cells: readonly NumberCell[], style: 'comma' | 'dot'): NumberCell | undefined =>
  cells.find(({ parts }) => parts.style === style);

const hasSign = ({ parts }: NumberCell, sign: string): boolean => parts.digits.includes(sign);

/**
 * A cell such as `1,000` that would be read as the decimal 1.000 though others of its column count thousands
 * or are whole: `1.200` and `950`. Where the column says by itself that it has decimals, whole numbers may
 * stand among them, and where another has three decimals, so may this one.
 */
function doubtful(
  cells: readonly NumberCell[],
  style: 'comma' | 'dot',
  isOwn: boolean,
): NumberCell | undefined {
  const [thousands, decimal] = style === 'comma' ? ['.', ','] : [',', '.'];
  const isExact = cells.some(
    ({ parts }) =>
      parts.style === style && /[.,]\d{3}$/.test(parts.digits.split(thousands).at(-1)!),
  );
  const isOdd = (one: NumberCell): boolean =>
    hasSign(one, thousands) || (!isOwn && one.parts.style === 'any');
  if (isExact || !cells.some(isOdd)) return undefined;
  return cells.find((one) => one.parts.style === 'either' && hasSign(one, decimal));
}

/**
 * How the numbers of each column are written. Signs within a column decide; where they leave it open, what
 * the other columns say, for one program wrote the file; then a semicolon between cells, which Excel writes
 * where the comma is decimal. `1.234` in a file that says nothing more stays unclear.
 */
export function columnStyles(
  columns: readonly (readonly NumberCell[])[],
  delimiter: Delimiter,
): ColumnStyle[] {
  const own = columns.map((cells) => ({
    cells,
    comma: firstOf(cells, 'comma'),
    dot: firstOf(cells, 'dot'),
  }));
  const hasComma = own.some(({ comma }) => comma !== undefined);
  const hasDot = own.some(({ dot }) => dot !== undefined);
  const bySemicolon = delimiter === ';' ? 'comma' : undefined;
  const ofFile = hasComma === hasDot ? bySemicolon : hasComma ? 'comma' : 'dot';
  return own.map(({ cells, comma, dot }): ColumnStyle => {
    if (comma && dot) {
      const [first, second] = comma.row < dot.row ? [comma, dot] : [dot, comma];
      return { mixed: [first, second] };
    }
    const open = cells.find(({ parts }) => parts.style === 'either');
    const style = comma ? 'comma' : dot ? 'dot' : open ? ofFile : 'comma';
    if (style === undefined) return { unclear: open! };
    const unclear = doubtful(cells, style, comma !== undefined || dot !== undefined);
    return unclear ? { unclear } : { style };
  });
}
