import type { NextStep } from '../../import-rule.ts';

/** What an editor does after an import, in order; some only where a rule found something. */
export const nextSteps: readonly NextStep[] = [
  {
    when: [
      'input-missing',
      'input-unknown',
      'input-empty',
      'input-broken',
      'input-unreadable',
      'input-too-large',
      'archive-bytes',
      'archive-disk',
      'archive-files',
      'archive-depth',
      'archive-entries',
      'archive-part',
      'archive-kind',
      'story-broken',
      'feed-broken',
      'write-failed',
      'url-failed',
    ],
    text: 'Baca “Yang gagal” di bawah: ada yang tidak ikut.',
  },
  {
    when: ['site-made'],
    text: 'Buka site.yaml dan periksa nama, alamat, rubrik dan susunan redaksi.',
  },
  {
    when: ['section-guessed'],
    text: 'Beritahu rubrik mana untuk kategori yang tidak dikenal: jalankan lagi impor yang sama dengan --section-map "kategori=rubrik". Berita yang belum disunting ikut pindah.',
  },
  {
    when: ['picture-remote'],
    text: 'Ambil gambarnya selagi situs lama masih hidup: jalankan lagi impor yang sama dengan --images.',
  },
  {
    when: ['spam-removed', 'spam-outside', 'doorway-aside'],
    text: 'Situs lama pernah disusupi: ganti semua sandinya, lalu lihat removed.md dan aside.md di sebelah laporan ini kalau ada.',
  },
  {
    when: undefined,
    text: 'Jalankan npm run check, dan betulkan yang disebutnya.',
  },
  {
    when: undefined,
    text: 'Jalankan npm start dan lihat situsnya.',
  },
  {
    when: undefined,
    text: 'Sebelum pindah ke hos baru, jalankan npm run check -- --old-addresses sitemap.xml dengan peta situs lama yang Anda unduh: ia menyebut alamat yang hilang.',
  },
];
