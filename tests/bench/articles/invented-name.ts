import type { Random } from './random.ts';

const STARTS =
  'ba,be,bu,ca,da,ga,gu,ja,ka,ke,ku,la,li,lo,ma,me,mu,na,pa,pe,ra,re,sa,se,su,ta,te,ti,wa,wo'.split(
    ',',
  );
const MIDDLES = 'ba,da,gi,la,li,ma,mo,na,ni,ra,ri,ro,sa,si,ta,tu,wa,ya'.split(',');
const ENDS = 'bang,dak,dang,gar,han,jung,kan,lang,lo,man,mit,nang,ngan,rang,rat,san,tan,wang'.split(
  ',',
);

/** A name nobody else has thought of, such as of a village or a company: rare words, as in news. */
export function inventedName(random: Random): string {
  const middles = [0.7, 0.3].map((share) => (random.chance(share) ? random.pick(MIDDLES) : ''));
  const name = random.pick(STARTS) + middles.join('') + random.pick(ENDS);
  return name[0]!.toUpperCase() + name.slice(1);
}
