import { z } from 'zod';
import type { RuleName, RuleValues } from '../../problems/finding.ts';
import { whatsAppNumber } from '../../lib/whatsapp-number.ts';
import { fault } from './fault.ts';
import { pairAsText, socialAddress } from './social-address.ts';
import { asText } from './text.ts';
import { SCALAR, withForm } from './input-form.ts';

/** Rules whose words need no more than the key and the value. */
type ValueRule = {
  [R in RuleName]: { key: string; value: string } extends RuleValues<R> ? R : never;
}[RuleName];

/**
 * Text that has the form of `form` (without flags: JSON Schema has none) and that `isFit` passes; any
 * other breaks `rule`.
 */
export function matching(
  form: RegExp,
  rule: ValueRule,
  {
    isFit,
    meant,
    read = (given) => given,
  }: {
    readonly isFit?: (value: string) => boolean;
    /** What a value that does not fit probably meant. */
    readonly meant?: (value: string) => string | undefined;
    /** What is taken for text beside what is text. */
    readonly read?: (given: unknown) => unknown;
  } = {},
) {
  const reader = z
    .preprocess((given) => asText(read(given)), z.string().min(1))
    .check((context) => {
      const { value } = context;
      if (!form.test(value) || isFit?.(value) === false)
        fault(context, value, rule, { value, suggestion: meant?.(value) });
    });
  return withForm(reader, () => ({ type: SCALAR, pattern: form.source }));
}

/** A whole web address, http or https. */
export function webAddress() {
  return matching(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+$/, 'field/web-address', {
    isFit: (value) => URL.canParse(value),
    meant: (value) => socialAddress(value) ?? meantAddress(value),
    read: pairAsText,
  });
}

/** The web address that somebody meant who left out how it begins, or put marks around it. */
function meantAddress(value: string): string | undefined {
  const inMarks = /^(?:\[[^\]]*\]\(|<|["“])\s*(https?:\/\/[^\s<>()"”]+)[^\s]*$/i.exec(value)?.[1];
  if (inMarks !== undefined && URL.canParse(inMarks)) return inMarks;
  const host = /^(?:\/\/|https?:\/?)?((?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i.exec(value)?.[1];
  return host && `https://${host}`;
}

/** A whole web address, or a page of this site by its path; a telephone number was meant for WhatsApp. */
export function linkAddress() {
  return matching(/^(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+|\/(?![/\\])[^\s\\]*)$/, 'field/web-address', {
    isFit: (value) => value.startsWith('/') || URL.canParse(value),
    meant: (value) => {
      const number = whatsAppNumber(value);
      return number === undefined ? meantAddress(value) : `https://wa.me/${number}`;
    },
  });
}

/** What languages are called, with their codes. */
const languageCodes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    indonesia: 'id',
    indonesian: 'id',
    inggris: 'en',
    english: 'en',
    jawa: 'jv',
    sunda: 'su',
    arab: 'ar',
    melayu: 'ms',
    bali: 'ban',
    mandarin: 'zh',
  }),
);

/** A language code after BCP 47, such as `id` or `zh-Hant`. */
export function languageCode() {
  return matching(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, 'field/language', {
    meant: (value) => languageCodes.get(value.toLowerCase().replace(/^bahasa /, '')),
  });
}

/** A point in a picture as CSS writes it, two percentages from left and top. */
export function focusPoint() {
  return matching(/^(?:100|\d?\d)% (?:100|\d?\d)%$/, 'field/focus');
}

/** A colour of six hexadecimal digits. */
export function colour() {
  return matching(/^#[\dA-Fa-f]{6}$/, 'field/colour');
}
