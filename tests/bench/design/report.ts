import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import { blankShare } from './blank.ts';
import type { Design } from './measure.ts';
import { PHONE } from './measure.ts';

/** A line that takes less of its width looks torn. */
const RAGGED = 0.55;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The figures of an edition as a table, with what makes them up below it. */
export function reportDesign({ blank, headlines, lines, firstLines }: Design): string {
  const within = (screens: number): number =>
    headlines.filter((one) => one.firstLineBottom <= screens * PHONE.height).length;
  const ragged = lines.filter(({ full }) => full < RAGGED);
  const ys = [...firstLines.values()];
  const early = ys.filter((y) => y <= PHONE.height).length;
  const late = [...firstLines].toSorted(([, one], [, other]) => other - one).slice(0, 3);
  const rows = [
    ['blank area of the front’s cells at 1280 px', percent(blankShare(blank.cells)), '6 %'],
    ['blank area between bands at 1280 px', percent(blankShare(blank.bands)), '10 %'],
    ['headlines on the first phone screen', String(within(1)), 'at least 3'],
    ['headlines on three phone screens', String(within(3)), 'at least 11'],
    ['headline lines below 55 %', `${ragged.length} of ${lines.length}`, '5 of 170'],
    [
      'y of an article’s first line, median (highest)',
      `${quantile(ys).toFixed(0)} (${Math.max(...ys).toFixed(0)})`,
      `${PHONE.height}`,
    ],
    [`articles whose first line is within ${PHONE.height} px`, `${early} of ${ys.length}`, 'usual'],
  ];
  const regions = [...blank.cells, ...blank.all].map((one) => [
    one.name,
    `${Math.round(one.area / 1000)}k`,
    percent(blankShare([one])),
  ]);
  return [
    table(['figure', 'measured', 'level'], rows),
    table(['region at 1280 px', 'area, px²', 'blank'], regions),
    `Ragged: ${ragged.map(({ text, full }) => `${percent(full)} “${text}”`).join('; ') || 'none'}`,
    `Latest first lines: ${late.map(([path, y]) => `${y.toFixed(0)} ${path}`).join(', ')}`,
  ].join('\n\n');
}
