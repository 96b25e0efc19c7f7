import { findBadFences } from '../../../markdown/front-matter/bad-fences.ts';
import type { Mender } from './mend.ts';
import { replaceEach } from './mend.ts';

/** Dashes of a phone's keyboard around the fields. */
export const mendFences: Mender = {
  rule: 'slip/fence',
  mend(text) {
    const bad = findBadFences(text);
    const lines = text.split('\n');
    for (const { line } of bad) lines[line - 1] = '---';
    return { text: lines.join('\n'), count: bad.length };
  },
};

/** A line of nothing but mixed dashes was to part two passages. */
export const mendDashes: Mender = {
  rule: 'slip/mixed-dash',
  mend: (text) =>
    replaceEach(text, /^[ \t]*(?=[-—–]*-)(?=[-—–]*[—–])[-—–]{2,4}[ \t]*$/gm, () => '---'),
};

/** `##Judul`: two signs or more are a heading; one may be a hashtag. */
export const mendHeadings: Mender = {
  rule: 'slip/hash-heading',
  mend: (text) => replaceEach(text, /^(#{2,6})(?=\p{L})/gmu, (_whole, signs) => `${signs ?? ''} `),
};

/** `~coret~` of WhatsApp, alone in its line: two signs strike through. */
export const mendTildes: Mender = {
  rule: 'slip/single-tilde',
  mend: (text) =>
    replaceEach(
      text,
      /^((?![\w-]+:)[^~`\n]*(?<![\\\p{L}\p{N}]))~(\p{L}[^~`\n]{0,79}(?<=[\p{L}\p{N}.!?])|\p{L})~(?![\p{L}\p{N}])([^~`\n]*)$/gmu,
      (_whole, before, words, after) => `${before ?? ''}~~${words ?? ''}~~${after ?? ''}`,
    ),
};

/** `[teks] (https://…)`: one space keeps it from being a link. */
export const mendLinks: Mender = {
  rule: 'slip/unmade-link',
  mend: (text) =>
    replaceEach(
      text,
      /(?<!!)(\[[^[\]\n]{1,200}\])[ \t]+(\((?:https?:\/\/|\/)[^\s()]{1,300}\))/g,
      (_whole, words, target) => `${words ?? ''}${target ?? ''}`,
    ),
};

/** Two pairs of asterisks, the first where a word may begin: no third one to mistake them for. */
const bold =
  /^([^*\n\r\u2028\u2029]*?(?<=^|[\s(“"‘'[]))\*\*([ \t]?)([^*\s](?:[^*]{0,198}[^*\s])?)([ \t]?)\*\*([^*]*)$/gmu;

/** `**tebal **kata` and `** tebal**`: the space belongs outside. */
export const mendEmphasis: Mender = {
  rule: 'slip/unclosed-emphasis',
  mend: (text) =>
    replaceEach(text, bold, (whole, start = '', before = '', words = '', after = '', rest = '') => {
      if (before === '' && after === '') return whole;
      const gap = after !== '' && /^[\p{L}\p{N}]/u.test(rest) ? ' ' : '';
      return `${start}**${words}**${gap}${rest}`;
    }),
};
