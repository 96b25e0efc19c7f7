const PREFIXES =
  'jan,feb|peb,mar,apr,mei|may,jun,jul,agu|agt|ags|aug,sep,okt|oct,nov|nop,des|dec'.split(',');
const NAMES =
  /^(jan(uar[iy])?|[fp]eb(ruar[iy])?|mar(et|ch)?|apr(il)?|mei|may|june?i?|jul[iy]?|agu(stus)?|agt|ags|aug(ust)?|sept?(ember)?|o[kc]t(ober)?|no[vp](ember)?|de[sc](ember)?)$/;

/** The month (1-12) that an Indonesian or English month name or its usual short form means, else 0. */
export function monthOf(word: string): number {
  if (!NAMES.test(word)) return 0;
  return PREFIXES.findIndex((prefix) => prefix.includes(word.slice(0, 3))) + 1;
}
