import { z } from 'zod';
import type { Rule, RuleValues } from '../../problems/finding.ts';
import { fault } from '../fault.ts';
import { asText } from './text.ts';

/** Rules whose words need no more than the key and the value. */
type ValueRule = {
  [R in Rule]: { key: string; value: string } extends RuleValues<R> ? R : never;
}[Rule];

/** Text that passes `test`, else breaks `rule`. */
export function matching(test: RegExp | ((value: string) => boolean), rule: ValueRule) {
  return z.preprocess(asText, z.string().min(1)).check((context) => {
    const { value } = context;
    const isFit = typeof test === 'function' ? test(value) : test.test(value);
    if (!isFit) fault(context, value, rule, { value });
  });
}

/** A whole web address, http or https. */
export function webAddress() {
  return matching(
    (value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value),
    'field/web-address',
  );
}

/** A language code after BCP 47, such as `id` or `zh-Hant`. */
export function languageCode() {
  return matching(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i, 'field/language');
}

/** A point in a picture as CSS writes it, two percentages from left and top. */
export function focusPoint() {
  return matching(/^(?:100|\d?\d)% (?:100|\d?\d)%$/, 'field/focus');
}

/** A colour of six hexadecimal digits. */
export function colour() {
  return matching(/^#[\da-f]{6}$/i, 'field/colour');
}
