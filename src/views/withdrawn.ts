import type { Notice, WithdrawnEntry } from '../edition/edition.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';

/** What the address of a withdrawn article shows: when and why, not its headline. */
export type WithdrawnView = { kind: 'withdrawn'; frame: Frame; path: string; notice: Notice };

/** The notice at the address of a withdrawn article. */
export const withdrawnView = (site: Site, { path, notice }: WithdrawnEntry): WithdrawnView => ({
  kind: 'withdrawn',
  frame: frameOf(site),
  path,
  notice,
});
