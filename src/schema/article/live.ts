import { choice } from '../values/choice.ts';
import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { time } from '../values/time.ts';

const states = ['yes', 'ended', 'no'] as const;
const otherStates = {
  ...{ ya: 'yes', true: 'yes', on: 'yes', langsung: 'yes', live: 'yes' },
  ...{ selesai: 'ended', berakhir: 'ended', tamat: 'ended', end: 'ended', over: 'ended' },
  ...{ tidak: 'no', false: 'no', bukan: 'no', off: 'no' },
} as const;

/** Whether an article is live coverage, and until when. */
function coverage(zone: string) {
  return group(
    {
      state: field(choice(states, otherStates).default('yes'), {
        label: { id: 'Keadaan', en: 'State' },
        en: 'yes while it is live; ended once it is over.',
        id: 'ya selama masih berlangsung; selesai kalau sudah berakhir.',
        example: 'selesai',
        synonyms: ['keadaan', 'status'],
      }),
      until: field(time(zone).optional(), {
        label: { id: 'Sampai', en: 'Until' },
        en: 'When it ends; without it, six hours after its newest entry.',
        id: 'Kapan berakhir; kalau tidak ada, enam jam sesudah entri terbaru.',
        example: '2026-11-30 01:00',
        synonyms: ['sampai', 'hingga', 'berakhir', 'end', 'ends'],
      }),
    },
    (value) => (/^\D*\d{1,4}\D+\d/.test(String(value)) ? { until: value } : { state: value }),
  );
}

/** Whether it grows entry by entry while something happens. */
export const live = (zone: string) => ({
  live: field(coverage(zone).optional(), {
    label: { id: 'Liputan langsung', en: 'Live coverage' },
    en: 'yes makes each heading with a time (## 14.30 What happened) an entry of live coverage; ended when it is over.',
    id: 'ya menjadikan setiap judul bagian yang berjam (## 14.30 Yang terjadi) entri liputan langsung; selesai kalau sudah berakhir.',
    example: 'ya',
    synonyms: ['langsung', 'liputanLangsung', 'liveblog', 'liputan', 'siaranLangsung'],
  }),
});
