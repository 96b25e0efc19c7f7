import { expect, test } from 'vitest';
import type { z } from 'zod';
import { id, oldAddress, sitePath } from '../../../src/schema/values/address.ts';
import { choice } from '../../../src/schema/values/choice.ts';
import { lastTime } from '../../../src/schema/values/last-time.ts';
import { list } from '../../../src/schema/values/list.ts';
import {
  colour,
  focusPoint,
  languageCode,
  linkAddress,
  webAddress,
} from '../../../src/schema/values/matching.ts';
import { people } from '../../../src/schema/values/names.ts';
import { sentence } from '../../../src/schema/values/sentence.ts';
import { contentFile, text, textOrNone, word } from '../../../src/schema/values/text.ts';
import { time } from '../../../src/schema/values/time.ts';
import { timeZone } from '../../../src/schema/values/time-zone.ts';
import { wholeNumber } from '../../../src/schema/values/whole-number.ts';
import { yesNo } from '../../../src/schema/values/yes-no.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';

const ZONE = 'Asia/Jakarta';

// Each alone: within a whole story, what grows is hidden by the time that the rest takes.
test.each<[string, z.ZodType]>([
  ['an id', id()],
  ['an address', sitePath()],
  ['an old address', oldAddress()],
  ['an address of the web', webAddress()],
  ['an address of a link', linkAddress()],
  ['a language', languageCode()],
  ['a point of a picture', focusPoint()],
  ['a colour', colour()],
  ['a text', text()],
  ['a text or none', textOrNone()],
  ['a word', word()],
  ['a sentence', sentence()],
  ['a file', contentFile()],
  ['a time', time(ZONE)],
  ['the last time', lastTime(ZONE)],
  ['a zone', timeZone()],
  ['a number', wholeNumber(1, 5)],
  ['yes or no', yesNo()],
  ['one of a list', choice(['analysis', 'dalam berita'], { analisis: 'analysis' })],
  ['a list', list(text())],
  ['a list of people', list(text(), people)],
])(
  '%s of a field is read in a time that grows with the text',
  { timeout: 120_000 },
  (_n, field) => {
    expect(fastGrowing((value) => field.safeParse(value)).join('\n')).toBe('');
  },
);
