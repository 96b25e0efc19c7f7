import type { SceneLabel, SceneRoom } from './scene.ts';
import { roughWidth } from './text-width.ts';

/** Room between two labels, in pixels. */
const GAP = 10;

/** Every how-many-th label fits, counted from the last. */
function stepFor(
  labels: readonly string[],
  places: readonly number[],
  width: number,
  size: number,
) {
  const widest = Math.max(...labels.map((label) => roughWidth(label, size)), 1);
  const span = ((places.at(-1)! - places[0]!) / 100) * width;
  const each = span / Math.max(1, places.length - 1);
  return Math.max(1, Math.ceil((widest + GAP) / Math.max(each, 0.01)));
}

/**
 * The labels below a chart at `places` (percent), the last always among them: as many as a phone has room for,
 * and more in a wide window.
 */
export function labelAxis(
  labels: readonly string[],
  places: readonly number[],
  y: number,
  { narrow, wide, letters }: SceneRoom,
): SceneLabel[] {
  const fine = stepFor(labels, places, wide, letters);
  const rough = Math.ceil(stepFor(labels, places, narrow, letters) / fine) * fine;
  const last = labels.length - 1;
  return labels.flatMap((text, at): SceneLabel[] => {
    if ((last - at) % fine !== 0) return [];
    const x = places[at]!;
    const half = (roughWidth(text, letters) / 2 / narrow) * 100;
    const isAtEnd = x + half > 100;
    const isAtStart = x - half < 0;
    return [
      {
        shape: 'label',
        text,
        x: isAtEnd ? 100 : isAtStart ? 0 : x,
        y,
        anchor: isAtEnd ? 'end' : isAtStart ? 'start' : 'middle',
        tone: 'soft',
        ...((last - at) % rough !== 0 && { onlyWide: true }),
      },
    ];
  });
}
