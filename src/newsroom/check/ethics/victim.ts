import { childSigns } from './child-signs.ts';
import { crimeOf, type CrimeOf } from './crime-of.ts';
import type { EthicsRule } from './ethics-rule.ts';
import { findSigns } from './find-signs.ts';
import { passagesNear } from './near-crime.ts';
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
  const children = childSigns(
    passages.filter((one) => around.has(one)),
    beginsWithCrime(passages, crime) ? passages : [...around],
    whole,
    crime,
    sexual.length > 0,
  );
  const ofChildren = hide(children.signs);
  if (ofChildren[0])
    return reminder(text, 'ethics/child', ofChildren[0].place, { signs: ofChildren.map(named) });
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
  const rule = children.about ? 'ethics/child' : 'ethics/victim';
  const [first] = signs;
  if (first) return reminder(text, rule, first.place, { signs: signs.map(named) });
  const { harmed } = children;
  return harmed ? reminder(text, 'ethics/child', harmed.placeOf(0), { signs: [] }, 'hint') : [];
};

const isHead = (where: SeenPassage['where']): boolean => where !== 'body' && where !== 'picture';

const named = ({ kind, text }: IdentitySign): Pick<IdentitySign, 'kind' | 'text'> => ({
  kind,
  text,
});

/** Whether headline, standfirst or the first paragraphs tell of a crime. */
function beginsWithCrime(passages: readonly SeenPassage[], { isCrime }: CrimeOf): boolean {
  const heads = passages.filter(({ where }) => isHead(where) || where === 'picture');
  const opening = passages.filter(({ where }) => where === 'body').slice(0, 3);
  return [...heads, ...opening].some(({ text }) => isCrime(text));
}
