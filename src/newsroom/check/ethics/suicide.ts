import type { EthicsRule } from './ethics-rule.ts';
import type { Finding } from '../../../problems/finding.ts';
import type { SeenPassage } from './passages.ts';
import { reminder, type ReminderRule } from './reminder.ts';
import { LETTER, PLACE_OR_DOSE } from './suicide-details.ts';
import {
  BODY_FOUND,
  DEATH,
  DESPAIR,
  ESCAPE,
  HELP,
  IN_PASSING,
  LEAP,
  LONG_AGO,
  METHOD,
  OTHER,
  RESCUED,
  SELF,
  SUICIDE,
} from './suicide-words.ts';

const count = (text: string): number => text.match(SUICIDE)?.length ?? 0;
const isHead = ({ where }: SeenPassage): boolean => where !== 'body' && where !== 'picture';

/**
 * An article on a suicide without a way to find help, or whose headline or pictures tell how it was
 * done (Pedoman Pemberitaan Terkait Tindak dan Upaya Bunuh Diri, Dewan Pers 2019).
 */
export const suicide: EthicsRule = (text, { passages, shown: shownOrTold, whole }, { site }) => {
  const found = concerning(passages, whole, text.fields?.helpline === true);
  if (!found || OTHER.test(whole)) return [];
  const helps = text.fields?.helpline === true || HELP.test(whole);
  const isReady = site.helpline !== undefined;
  const shown = passages.filter(({ where }) => where !== 'body' && where !== 'address');
  const method = shown.find((one) => METHOD.test(one.text));
  const told = (
    rule: Extract<ReminderRule, 'ethics/suicide-letter' | 'ethics/suicide-place'>,
    detail: RegExp,
  ): Finding[] => {
    const where = shownOrTold.find((one) => detail.test(one.text));
    if (!where) return [];
    const { 0: value, index } = detail.exec(where.text)!;
    return reminder(text, rule, where.placeOf(index), { value });
  };
  return [
    ...(helps && !(text.fields?.helpline === true && !isReady)
      ? []
      : reminder(text, 'ethics/suicide', found.placeOf(0), { isReady })),
    ...(method === undefined
      ? []
      : reminder(text, 'ethics/suicide-method', method.placeOf(0), {
          value: METHOD.exec(method.text)![0],
        })),
    ...told('ethics/suicide-letter', LETTER),
    ...told('ethics/suicide-place', PLACE_OR_DOSE),
  ];
};

/** The passage that makes an article one on a suicide; undefined where it is about something else. */
function concerning(
  passages: readonly SeenPassage[],
  whole: string,
  isDeclared: boolean,
): SeenPassage | undefined {
  const tells = ({ text }: SeenPassage): boolean => count(text) > 0;
  const heads = passages.filter(isHead);
  const body = passages.filter(({ where }) => where === 'body');
  const opening = body.slice(0, 4).filter(({ text }) => !IN_PASSING.test(text));
  const told = body.reduce((sum, { text }) => sum + count(text), 0);
  if (heads.some(tells)) return heads.find(tells);
  if (opening.some(tells) && (told >= 2 || heads.some(({ text }) => DEATH.test(text))))
    return opening.find(tells);
  if (isDeclared && opening.some(tells)) return opening.find(tells);
  const died = opening.find(
    (one) => tells(one) && DEATH.test(one.text) && !LONG_AGO.test(one.text),
  );
  if (died) return died;
  const one = opening.find((passage) => tells(passage) && !LONG_AGO.test(passage.text));
  if (one && opening.some(({ text }) => BODY_FOUND.test(text) || RESCUED.test(text))) return one;
  // The help line that a story shows says what it is about.
  if (ESCAPE.test(whole)) return undefined;
  const self = [...heads, ...opening.slice(0, 2)].find(({ text }) => SELF.test(text));
  if (self || !(isDeclared || DESPAIR.test(whole))) return self;
  return [...heads, ...opening.slice(0, 2)].find(({ text }) => LEAP.test(text));
}
