import type { RuleName, RuleValues } from '../../problems/finding.ts';

/** Rules about what was forgotten, or put before its time. */
export type OversightRule = Extract<
  RuleName,
  | 'link/workroom'
  | 'link/for-colleagues'
  | 'text/machine-talk'
  | 'text/placeholder'
  | 'text/impossible-time'
  | 'link/source-file'
  | 'picture/inline-caption'
  | 'text/star-heading'
  | 'text/typewriter'
  | 'text/run-on-list'
  | 'text/byline'
  | 'date/earlier'
  | 'date/draft'
  | 'link/no-country'
  | 'date/weekday'
  | 'site/no-helpline'
>;

/** Values that these rules could have in a real newsroom. */
export const everyOversightRule: {
  readonly [R in OversightRule]: readonly RuleValues<R>[];
} = {
  'link/for-colleagues': [
    { target: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit' },
  ],
  'link/workroom': [{ target: 'https://warta.example/wp-admin/post.php?post=812&action=edit' }],
  'text/machine-talk': [{ value: 'Tentu! Berikut versi berita yang lebih menarik:' }],
  'text/placeholder': [{ value: 'XX.XX' }],
  'text/impossible-time': [{ value: '26.10' }],
  'link/source-file': [
    {
      target: 'https://github.com/kabarkota/situs/blob/main/content/articles/2026/11/banjir.md',
      suggestion: '/2026/11/banjir/',
    },
    { target: 'https://github.com/kabarkota/situs/blob/main/content/articles/2026/11/banjr.md' },
  ],
  'picture/inline-caption': [{ src: 'banjir.jpg', caption: 'Warga menyapu lumpur.' }],
  'text/star-heading': [{ value: '*Dua ribu karung*', words: 'Dua ribu karung' }],
  'text/typewriter': [{ value: '```Data: BPBD Demak```', words: 'Data: BPBD Demak' }],
  'text/run-on-list': [{ count: 3, lines: '- KTP\n- kartu keluarga\n- foto' }],
  'text/byline': [{ value: 'Penulis: Budi Santoso | Editor: Ani Wijaya' }],
  'date/earlier': [{ key: 'corrections', time: '2015-08-17 08:00', date: '2015-09-16 19:41' }],
  'date/draft': [{ time: '1 Des 2026, 06.00 WIB' }],
  'link/no-country': [
    { target: 'https://wa.me/08123450987', better: 'https://wa.me/628123450987' },
  ],
  'date/weekday': [{ value: 'Minggu, 28 November 2026 19.00', said: 0, is: 6 }],
  'site/no-helpline': [{}],
};
