import type { RuleName, RuleValues } from '../../problems/finding.ts';

type LiveRule = Extract<RuleName, `live/${string}`>;

/** Values that the rules of live coverage could have in a real newsroom. */
export const everyLiveRule: { readonly [R in LiveRule]: readonly RuleValues<R>[] } = {
  'live/time': [
    {
      written: '## 1430 Air masuk Kampung Melayu',
      suggestion: '## 14.30 Air masuk Kampung Melayu',
    },
  ],
  'live/note-time': [{ word: 'Koreksi', text: 'Jumlah pengungsi 120, bukan 210.' }],
  'live/before-entry': [{ text: 'Air masuk Kampung Melayu.' }],
  'live/folder': [{ folder: 'rob-pesisir-live', better: 'rob-pesisir.live' }],
  'live/not-said': [{ count: 3 }],
  'live/no-entries': [{}],
  'live/future': [
    {
      time: 'Minggu, 29 November 2026, 20.30 WIB',
      now: 'Minggu, 29 November 2026, 19.31 WIB',
    },
  ],
  'live/order': [
    {
      time: '20.15',
      day: 'Minggu, 29 November 2026, 20.15 WIB',
      suggestion: '## 2026-11-30 20.15 Air surut',
    },
  ],
  'live/day': [{ day: '31 November 2026' }],
  'live/gone': [{ clock: '20.10', title: 'Listrik padam' }],
  'live/off': [{ story: 'articles/2026/11/banjir.md' }],
  'live/no-story': [{ story: 'articles/2026/11/banjir.md' }],
};
