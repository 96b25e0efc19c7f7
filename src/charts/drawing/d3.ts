import { createRequire } from 'node:module';
import type * as D3Scale from 'd3-scale';
import type * as D3Shape from 'd3-shape';
import { once } from '../../lib/memo.ts';

const load = createRequire(import.meta.url);

/** The libraries that reckon charts, loaded where one is drawn: most builds never do. */
export const d3 = once(() => ({
  ...(load('d3-scale') as typeof D3Scale),
  ...(load('d3-shape') as typeof D3Shape),
}));
