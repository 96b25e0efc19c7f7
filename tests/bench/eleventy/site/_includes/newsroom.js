import { readFileSync } from 'node:fs';

/** Names of sections, topics and authors, and the site's own. */
export const newsroom = JSON.parse(
  readFileSync(new URL('../newsroom.json', import.meta.url), 'utf8'),
);
