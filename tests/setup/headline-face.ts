/** Writes the face of headlines into the theme: `node tests/setup/headline-face.ts`. */
import { writeFileSync } from 'node:fs';
import { HEADLINE_FACE, makeHeadlineFace } from '../support/headline-face.ts';

writeFileSync(HEADLINE_FACE, await makeHeadlineFace());
