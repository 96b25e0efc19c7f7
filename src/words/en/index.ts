import type { Words } from '../words.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { delivery } from './delivery.ts';
import { desk } from './desk.ts';
import { handbook } from './handbook.ts';
import { dev } from './dev.ts';
import { hosts } from './hosts.ts';
import { importing } from './import.ts';
import { kinds } from './kinds.ts';
import { language } from './language.ts';
import { markdown } from './markdown.ts';
import { pages } from './pages.ts';
import { reader } from './reader.ts';
import { spam } from './spam.ts';
import { system } from './system.ts';
import { terminal } from './terminal.ts';

/** All words of Warta in English. */
export const words: Words = {
  language,
  build,
  check,
  delivery,
  desk,
  handbook,
  dev,
  hosts,
  importing,
  kinds,
  markdown,
  pages,
  reader,
  spam,
  system,
  terminal,
};
