import { anySign } from './any-sign.ts';
import { CHILD } from './child-word.ts';
import { childSigns } from './child-signs.ts';
import { crimeOf } from './crime-of.ts';
import type { CheckedText } from '../text/checked-text.ts';
import type { EthicsRule } from './ethics-rule.ts';
import { findSigns } from './find-signs.ts';
import { passagesNear } from './near-crime.ts';
import type { Finding } from '../../../problems/finding.ts';
import type { SeenPassage } from './passages.ts';
import { PSEUDONYM } from './pseudonym.ts';
import { reminder } from './reminder.ts';
import type { IdentitySign } from './sign.ts';
import { shownNames } from './shown-names.ts';
import { suspectKinIn } from './suspect-kin.ts';
import { unexplainedNames } from './unexplained.ts';
import { victimSigns } from './victim-signs.ts';

/**
 * A victim of sexual crime, or a child that a crime was done to or that is suspected of one, who can
 * be recognised: by name, family, school, home or picture (Kode Etik Jurnalistik 5; Undang-Undang
 * 12/2022, 69; 11/2012, 19; Pedoman Pemberitaan Ramah Anak, Dewan Pers 2019).
 */
export const victim: EthicsRule = (text, { passages, whole }) => {
  const crime = crimeOf();
  const sexual = passagesNear(passages, crime.isSexual);
  const violent = passagesNear(passages, crime.isViolent);
  if (sexual.length === 0 && violent.length === 0) return [];
  const around = new Set([...sexual, ...violent]);
  const isHidden = PSEUDONYM.test(whole);
  const hide = (signs: readonly IdentitySign[]): IdentitySign[] =>
    signs.filter(({ kind }) => kind !== 'name' || !isHidden);
  const opening = openingOf(passages);
  const children = childSigns(
    passages.filter((one) => around.has(one)),
    opening.some((one) => crime.isCrime(one.text)) ? passages : [...around],
    whole,
    crime,
    sexual.length > 0,
  );
  const ofChildren = hide(children.signs);
  if (ofChildren[0])
    return reminder(text, 'ethics/child', ofChildren[0].place, { signs: ofChildren.map(named) });
  const tells = (about: (words: string) => boolean): SeenPassage | undefined =>
    opening.find((one) => about(one.text));
  const ofVictim = tells(crime.isSexual);
  const isGrown = ofVictim !== undefined && GROWN.test(whole) && !MINOR.test(whole);
  const ofChild =
    !isGrown && tells((words) => CHILD.test(words)) ? tells(crime.isCrime) : undefined;
  const isSexual = passages.some(
    ({ where, text: words }) => isHead(where) && crime.isSexual(words),
  );
  const isHeadline = children.about || isSexual;
  const signs = hide(findSigns(sexual, victimSigns));
  if (signs.length === 0) {
    const near = children.about ? [...around] : sexual;
    signs.push(...hide(unexplainedNames(near, passages, !isHeadline)));
  }
  if (signs.length === 0) signs.push(...suspectKinIn(sexual));
  if (signs.length === 0 && isHidden) signs.push(...shownNames(passages));
  if (signs[0]) {
    const rule = children.about ? 'ethics/child' : 'ethics/victim';
    return reminder(text, rule, signs[0].place, { signs: signs.map(named) });
  }
  const { harmed } = children;
  const told = ELSEWHERE.test(whole) ? undefined : (ofChild ?? ofVictim);
  if (!told) return harmed ? hint(text, 'ethics/child', harmed) : [];
  const rule = ofChild ? 'ethics/child' : 'ethics/victim';
  const any = hide(anySign(passages, ofChild !== undefined));
  if (any[0] && !STAGE.test(whole))
    return reminder(text, rule, any[0].place, { signs: any.map(named) });
  return hint(text, rule, harmed ?? told);
};

/** Of a story in which nobody can be recognised, as far as can be seen: that it is such a story. */
const hint = (
  text: CheckedText,
  rule: 'ethics/child' | 'ethics/victim',
  { placeOf }: SeenPassage,
): Finding[] => reminder(text, rule, placeOf(0), { signs: [] }, 'hint');

/** Ages of the grown and of the young: who is nineteen is no child, though she is called somebody’s daughter. */
const GROWN = /(?:\(|, |usia |umur |aged )(?:1[89]|2\d)\b(?! ?%)/;
const MINOR = /(?:\(|, |usia |umur |aged )(?:[1-9]|1[0-7])(?:\)|,| tahun)|bawah umur|bocah|balita/i;

/** News of games, screens and laws, where such words mean little. */
const ELSEWHERE =
  /\b(?:sinopsis|sinetron|drama|film|serial|timnas|gol|kiper|liga|album|single|konser|idol|RUU|RKUHP|bom|novel|kompetisi)\b/iu;
/** People of the stage, who tell of themselves. */
const STAGE = /\b(?:selebgram|YouTuber|aktris|aktor|artis|presenter|penyanyi|pemain)\b/i;

const isHead = (where: SeenPassage['where']): boolean => where !== 'body' && where !== 'picture';

const named = ({ kind, text }: IdentitySign): Pick<IdentitySign, 'kind' | 'text'> => ({
  kind,
  text,
});

/** Headline, standfirst, address, pictures and the first paragraphs. */
const openingOf = (passages: readonly SeenPassage[]): SeenPassage[] => [
  ...passages.filter(({ where }) => isHead(where) || where === 'picture'),
  ...passages.filter(({ where }) => where === 'body').slice(0, 3),
];
