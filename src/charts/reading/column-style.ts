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
    if (comma) return { style: 'comma' };
    if (dot) return { style: 'dot' };
    const open = cells.find(({ parts }) => parts.style === 'either');
    if (!open) return { style: 'comma' };
    return ofFile ? { style: ofFile } : { unclear: open };
  });
}
