import type { RuleName, RuleValues } from '../../problems/finding.ts';

type AdvertRule = Extract<RuleName, `advert/${string}`>;

/** Values that the rules of adverts could have in a real newsroom. */
export const everyAdvertRule: { readonly [R in AdvertRule]: readonly RuleValues<R>[] } = {
  'advert/empty': [{}],
  'advert/only-wide': [{}],
  'advert/no-client': [{}],
  'advert/moves': [{ src: 'sumber-rejeki.gif' }],
  'advert/never': [{}],
  'advert/ended': [{ days: 45 }],
  'advert/section': [
    { value: 'olaraga', known: 'nasional, olahraga', suggestion: 'olahraga' },
    { value: 'kuliner', known: 'nasional, olahraga' },
  ],
  'advert/http': [{ suggestion: 'https://sumberrejeki.example/' }],
  'advert/heavy': [{ src: 'sumber-rejeki.png', size: 84, limit: 60 }],
  'advert/shape': [
    { src: 'sumber-rejeki.png', width: 600, height: 1200, key: 'picture' },
    { src: 'sumber-rejeki-lebar.png', width: 600, height: 600, key: 'widePicture' },
  ],
  'advert/regulated': [
    { word: 'rokok', kind: 'tobacco' },
    { word: 'bir', kind: 'alcohol' },
    { word: 'slot', kind: 'gambling' },
    { word: 'pinjol', kind: 'loans' },
    { word: 'obat kuat', kind: 'health' },
  ],
};
