import { table } from '../report/table.ts';
import type { Seen } from './look.ts';

/** Bytes of pictures in the first view at 360 px (design section 8). */
const PICTURE_BUDGETS: Record<string, number> = {
  'story with everything': 80_000,
  'front page': 150_000,
};

const HEAD = ['page', 'pictures at 360 px, B', 'layout shift', 'wider than its view, px', 'errors'];

/** One row a page: the worst of its views; over budget is bold. */
export function reportScreens(all: readonly Seen[]): string {
  const names = [...new Set(all.map(({ name }) => name))];
  const rows = names.map((name) => {
    const views = all.filter((seen) => seen.name === name);
    const narrow = views.filter(({ view }) => view.width === 360);
    const pictures = Math.max(0, ...narrow.map((seen) => seen.pictures));
    const shift = Math.max(...views.map((seen) => seen.shift));
    const moved = [...new Set(views.flatMap((seen) => seen.moved))];
    const overflow = Math.max(...views.map((seen) => seen.overflow));
    const errors = [...new Set(views.flatMap((seen) => seen.errors))];
    const isOver = pictures > (PICTURE_BUDGETS[name] ?? Infinity);
    return [
      name,
      isOver ? `**${pictures}**` : String(pictures),
      shift > 0 ? `**${shift.toFixed(3)}**: ${moved.slice(0, 3).join(', ')}` : '0',
      overflow > 0 ? `**${overflow}**` : '0',
      errors.length === 0 ? '0' : `**${errors.length}**: ${errors[0]!.slice(0, 90)}`,
    ];
  });
  return table(HEAD, rows);
}
