import { siteSchema } from '../../schema/schemas.ts';
import { timeZone, zoneNamed } from '../../schema/values/time-zone.ts';
import { isMailAddress } from '../../lib/mail-address.ts';
import { whatsAppNumber } from '../../lib/whatsapp-number.ts';
import { languages } from '../../words/words-in.ts';
import type { Question } from './answers.ts';
import { readSections } from './read-sections.ts';
import { readSiteUrl } from './read-site-url.ts';
import type { AnswerContext, AnswerReading } from './reading.ts';

type Reader = (text: string, context: AnswerContext) => AnswerReading;

/** How to read what may be left out: whatever `read` takes, or nothing. */
const optional =
  (read: (text: string) => string | undefined, wrong: (words: AnswerContext['words']) => Wrong) =>
  (text: string, { words }: AnswerContext): AnswerReading => {
    const value = text === '' ? '' : read(text);
    return value === undefined ? { problem: wrong(words)(text) } : { value };
  };
type Wrong = (value: string) => string;

const anything: Reader = (value) => ({ value });

const readMail = (text: string): string | undefined => {
  const mail = text
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/[.,;]$/, '');
  return isMailAddress(mail) ? mail : undefined;
};

/** Hours before Greenwich, as people also say their zone. */
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ['7', 'wib'],
  ['8', 'wita'],
  ['9', 'wit'],
]);

const readZone: Reader = (text, { words }) => {
  const hours = /^(?:(?:gmt|utc) *)?\+ *0?(\d)(?:[:.]?00)?$/i.exec(text)?.[1] ?? '';
  const value = zoneNamed(OFFSETS.get(hours) ?? text) ?? text;
  return timeZone().safeParse(value).success ? { value } : { problem: words.wrong.timeZone(text) };
};

// The zone matters to times alone, of which these have none.
const { language, look } = siteSchema('UTC').shape;

const readLanguage: Reader = (text, { words }) => {
  const value = language.safeParse(text).data;
  return value === undefined
    ? { problem: words.wrong.language(text, languages.join(', ')) }
    : { value };
};

const readColour = (text: string): string | undefined => {
  const digits = text.replace(/^#/, '');
  const six = /^[\da-f]{3}$/i.test(digits) ? digits.replace(/./g, '$&$&') : digits;
  return look.safeParse({ accent: `#${six}` }).data?.accent?.toLowerCase();
};

const readFont: Reader = (text, { words }) => {
  const value = look.safeParse({ font: text }).data?.font;
  return value === undefined ? { problem: words.wrong.font(text, FONTS.join(', ')) } : { value };
};

/** What `look.font` may be, for who wrote something else. */
const FONTS = ['serif', 'mixed', 'sans', 'system'] as const;

const READERS: Readonly<Record<Question, Reader>> = {
  language: readLanguage,
  name: (value, { words }) =>
    /[\p{L}\p{N}]/u.test(value) ? { value } : { problem: words.wrong.name },
  url: readSiteUrl,
  timeZone: readZone,
  description: anything,
  sections: readSections,
  company: anything,
  address: anything,
  responsible: anything,
  editor: anything,
  email: optional(readMail, ({ wrong }) => wrong.email),
  whatsapp: optional(whatsAppNumber, ({ wrong }) => wrong.whatsapp),
  accent: optional(readColour, ({ wrong }) => wrong.accent),
  font: readFont,
};

/** What people write where they have nothing to answer. */
const NOTHING =
  /^(?:[-–—.]+|\(?(?:kosong|tidak ada|belum ada|belum punya|nanti|menyusul|none|nothing|empty|later|n\/a)\)?)$/i;

/** A pair of quotation marks around all of it, as examples of commands have them. */
const QUOTED = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”)$/;

/** What stands on the line, without signs that nobody sees. */
function plainAnswer(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\uFEFF\uFFFD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.replace(QUOTED, '$1$2$3').trim();
}

/**
 * Reads the answer to a question, as it was typed; where nothing was, `usual` stands for it. A paper may be
 * called *Nanti*, all else may not.
 */
export function readAnswer(
  question: Question,
  text: string,
  usual: string,
  context: AnswerContext,
): AnswerReading {
  const plain = plainAnswer(text);
  const isNone = question !== 'name' && NOTHING.test(plain);
  return READERS[question](isNone || plain === '' ? usual : plain, context);
}
