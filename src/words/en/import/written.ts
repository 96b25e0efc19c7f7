import type { written as indonesian } from '../../id/import/written.ts';

/** Words that the import writes into the files it makes, in English. */
export const written: typeof indonesian = {
  site: {
    head: 'Made by the import from the old site. Look it through, masthead and sections above all.',
    section: 'News',
  },
  roles: { editor: 'Editor', photographer: 'Photographer', translator: 'Translator' },
};
