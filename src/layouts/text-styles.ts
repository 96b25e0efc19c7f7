import type { Rendered } from '../markdown/render.ts';
import cards from '../styles/cards.css?inline';
import galleries from '../styles/galleries.css?inline';
import notes from '../styles/notes.css?inline';
import tables from '../styles/tables.css?inline';
import { focusRules } from '../styles/focus.ts';
import type { Headline } from '../views/parts.ts';

/**
 * The styles of what only some texts have, of those that this one has, and of the points of the
 * pictures beneath it; empty where there is none of it.
 */
export const textStyles = (body: Rendered, related: readonly Headline[] = []): string =>
  [
    body.hasTable && tables,
    (body.hasGallery || body.hasEnlarged) && galleries,
    body.hasCard && cards,
    body.hasNotes && notes,
    focusRules(related.map(({ focus }) => focus)),
  ]
    .filter(Boolean)
    .join('')
    .trim();
