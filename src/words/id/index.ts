import type { Words } from '../words.ts';
import { admin } from './admin.ts';
import { build } from './build.ts';
import { bulletin } from './bulletin.ts';
import { charts } from './charts.ts';
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
import { report } from './report.ts';
import { spam } from './spam.ts';
import { stats } from './stats.ts';
import { system } from './system.ts';
import { terminal } from './terminal.ts';

/** All words of Warta in Indonesian. */
export const words: Words = {
  language,
  admin,
  build,
  bulletin,
  charts,
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
  report,
  spam,
  stats,
  system,
  terminal,
};
