import type { State } from './state.ts';

export const STORY = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
export const LONG_STORY = '2024/03/enam-pemilu-sejak-1999/';
export const FULL_STORY = '2025/02/semua-jenis-isi/';

/** Every kind of page as it comes. */
export const pageStates: readonly State[] = [
  { name: 'front page', path: '' },
  { name: 'older front page', path: 'page/1/' },
  { name: 'section with a subsection', path: 'daerah/' },
  { name: 'subsection', path: 'jakarta/' },
  { name: 'section with pictures', path: 'internasional/' },
  { name: 'topics', path: 'topic/' },
  { name: 'topic', path: 'topic/suriah/' },
  { name: 'topic with one story', path: 'topic/pelabuhan/' },
  { name: 'author', path: 'author/desk-internasional/' },
  { name: 'archive', path: 'archive/' },
  { name: 'month', path: 'archive/2018/09/' },
  { name: 'story', path: STORY },
  { name: 'long story', path: LONG_STORY },
  { name: 'story with everything', path: FULL_STORY },
  { name: 'story with little', path: '2025/04/judul-panjang/' },
  { name: 'upright picture', path: '2024/08/dua-emas-indonesia-paris/' },
  { name: 'opinion', path: '2018/05/ralat-bukan-aib/' },
  { name: 'advertorial', path: '2025/01/iklan-contoh/' },
  { name: 'English story', path: '2022/07/webb-opens-its-eyes/' },
  { name: 'withdrawn story', path: '2025/03/dicabut/' },
  { name: 'corrections', path: 'corrections/' },
  { name: 'static page', path: 'redaksi/' },
  { name: 'search', path: 'search/' },
  { name: 'not found', path: 'tidak/ada/' },
];
