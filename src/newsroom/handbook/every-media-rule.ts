import type { RuleName, RuleValues } from '../../problems/finding.ts';

type MediaRule = Extract<RuleName, `media/${string}`>;

const MIB = 1024 * 1024;

/** Values that the rules of sounds and films could have in a real newsroom. */
export const everyMediaRule: { readonly [R in MediaRule]: readonly RuleValues<R>[] } = {
  'media/missing': [
    { src: 'wawancra.mp3', kind: 'sound', suggestion: 'wawancara.mp3' },
    { src: 'banjir.mp4', kind: 'film' },
  ],
  'media/beside': [
    { src: 'banjr.jpg', what: 'poster', suggestion: 'banjir.jpg' },
    { src: 'banjir.jpg', what: 'poster' },
    { src: 'banjir.srt', what: 'captions' },
  ],
  'media/remote': [{ src: 'https://arsip.example/pidato.mp3' }],
  'media/inline': [
    { src: 'wawancara.mp3', kind: 'sound' },
    { src: 'banjir.mp4', kind: 'film' },
  ],
  'media/no-title': [
    { src: 'wawancara.mp3', kind: 'sound' },
    { src: 'banjir.mp4', kind: 'film' },
  ],
  'media/no-words': [
    { src: 'wawancara.mp3', kind: 'sound' },
    { src: 'banjir.mp4', kind: 'film' },
  ],
  'media/broken': [{ name: 'banjir.mp4' }],
  'media/packing': [
    { name: 'banjir.mp4', packing: 'hevc' },
    { name: 'banjir.mov', packing: 'camera' },
    { name: 'banjir.mov', packing: 'mov' },
  ],
  'media/late': [{ name: 'wawancara.opus', ios: '18.4' }],
  'media/heavy': [
    { name: 'banjir.mp4', size: 41 * MIB, limit: 25 * MIB, service: 'Cloudflare Pages' },
    { name: 'rapat.mp4', size: 180 * MIB, limit: 100 * MIB, service: 'GitHub' },
  ],
};
