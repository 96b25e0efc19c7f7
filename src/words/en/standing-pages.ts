import type { StandingPage } from '../standing-page.ts';
import { about } from './standing-pages/about.ts';
import { accessibility } from './standing-pages/accessibility.ts';
import { contact } from './standing-pages/contact.ts';
import { corrections } from './standing-pages/corrections.ts';
import { guidelines } from './standing-pages/guidelines.ts';
import { imprint } from './standing-pages/imprint.ts';
import { privacy } from './standing-pages/privacy.ts';

/** The pages that a paper has beside its stories. */
export const pages: readonly StandingPage[] = [
  about,
  imprint,
  contact,
  guidelines,
  corrections,
  privacy,
  accessibility,
];
