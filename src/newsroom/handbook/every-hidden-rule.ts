import type { RuleName, RuleValues } from '../../problems/finding.ts';

/** Rules about what must not reach readers. */
export type HiddenRule = Extract<
  RuleName,
  | 'field/embargo'
  | 'story/marked-draft'
  | 'text/hidden-comment'
  | 'text/open-comment'
  | 'text/inner-note'
>;

/** Values that these rules could have in a real newsroom. */
export const everyHiddenRule: { readonly [R in HiddenRule]: readonly RuleValues<R>[] } = {
  'field/embargo': [
    {
      key: 'embargo',
      value: '25 November 2026 10.00',
      time: '2026-11-25T03:00:00.000Z',
      lines: 'date: 2026-11-25 10:00',
    },
  ],
  'story/marked-draft': [
    { where: 'folder', value: 'belum-terbit' },
    { where: 'name', value: 'banjir-draft.md' },
    { where: 'headline', value: '[DRAF]' },
    { where: 'text', value: 'DRAF - JANGAN TERBIT DULU' },
  ],
  'text/hidden-comment': [{ value: '<!-- catatan redaksi: cek lagi jumlahnya -->' }],
  'text/open-comment': [{ value: '<!-- cek lagi' }],
  'text/inner-note': [{ value: '// tunggu tanggapan bupati' }],
};
