import { addresses } from './addresses.ts';
import { aliases } from './aliases.ts';
import { authors } from './authors.ts';
import type { Check } from './check.ts';
import { filesBeside } from './files-beside.ts';
import { linksToArticles } from './links-to-articles.ts';
import { logo } from './logo.ts';
import { names } from './names.ts';
import { photos } from './photos.ts';
import { sections } from './sections.ts';
import { topics } from './topics.ts';
import { withdrawals } from './withdrawals.ts';

/** Every check across files. */
export const allChecks: readonly Check[] = [
  names,
  logo,
  sections,
  topics,
  authors,
  photos,
  addresses,
  aliases,
  linksToArticles,
  filesBeside,
  withdrawals,
];
