/** Straight edges one after the other, each as its two ends: x, y, x, y. */
export type Edges = readonly number[];

/** How far, in pixels, the straight pieces of a curve may lie from it. */
const TOLERANCE = 1 / 32;

/**
 * The straight edges of an outline of M, L, Q and Z, in pixels of `scale` a unit, with the vertical
 * axis pointing down.
 */
export function edgesOf(outline: string, scale: number): Edges {
  const parts = outline.match(/[MLQZ]|-?\d+/g) ?? [];
  const edges: number[] = [];
  let next = 0;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const across = (): number => Number(parts[next++]) * scale;
  const down = (): number => -Number(parts[next++]) * scale;
  const to = (endX: number, endY: number): void => {
    edges.push(x, y, endX, endY);
    [x, y] = [endX, endY];
  };
  while (next < parts.length) {
    const command = parts[next++];
    if (command === 'M') [x, y] = [startX, startY] = [across(), down()];
    else if (command === 'L') to(across(), down());
    else if (command === 'Z') to(startX, startY);
    else {
      const [fromX, fromY, bendX, bendY, endX, endY] = [x, y, across(), down(), across(), down()];
      // A quarter of this is how far the curve's middle lies from that of its chord.
      const bent = Math.hypot(fromX - 2 * bendX + endX, fromY - 2 * bendY + endY);
      const pieces = Math.max(1, Math.ceil(Math.sqrt(bent / 4 / TOLERANCE)));
      for (let piece = 1; piece <= pieces; piece++) {
        const t = piece / pieces;
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        to(a * fromX + b * bendX + c * endX, a * fromY + b * bendY + c * endY);
      }
    }
  }
  return edges;
}
