import { ruleWords } from '../../rule-words.ts';

/** A line that withdraws an article, to be pasted as it is. */
function line(time: string, reason: string): string {
  const why = reason === '' ? 'Berita ini dicabut oleh redaksi.' : reason;
  return `withdrawn: { time: ${time}, reason: ${JSON.stringify(why)} }`;
}

const parts = { time: 'waktunya', reason: 'alasannya', both: 'waktu dan alasannya' } as const;

/** Rules about articles that are taken down. */
export const withdrawal = {
  'withdrawn/written': ruleWords(
    (v: { written: string; erases: boolean }) =>
      `“${v.written}” di sini dipahami sebagai withdrawn, jadi beritanya dicabut.`,
    (v) =>
      `Tulis begini, di awal baris (atau withdrawn: tidak, kalau bukan itu maksudnya):\n${v.erases ? 'withdrawn: { erase: ya }' : 'withdrawn: ya'}`,
  ),
  'withdrawn/incomplete': ruleWords(
    (v: { missing: keyof typeof parts; time: string; reason: string }) =>
      `Berita ini dicabut, tetapi ${parts[v.missing]} belum disebut, jadi pembaca tidak melihatnya.`,
    (v) => `Tulis begini, dengan waktu dan alasan yang benar:\n${line(v.time, v.reason)}`,
  ),
  'withdrawn/future': ruleWords(
    (v: { time: string; now: string; reason: string }) =>
      `Waktu pencabutan (${v.time}) belum tiba; beritanya sudah dicabut sekarang, dan waktu itu belum ditampilkan.`,
    (v) => `Tulis begini, dengan waktu yang sebenarnya:\n${line(v.now, v.reason)}`,
  ),
  'withdrawn/draft': ruleWords<object>(
    () =>
      'Berita ini konsep dan sekaligus dicabut, jadi di alamatnya tidak ada pemberitahuan apa pun.',
    () => 'Kalau berita ini pernah terbit, hapus baris draft supaya pembaca tahu bahwa ia dicabut.',
  ),
  'withdrawn/page': ruleWords<object>(
    () => 'Halaman ini tidak terbit, karena tertulis sudah dicabut.',
    () => 'Halaman hanya mengenal draft; tulis sebagai gantinya:\ndraft: ya',
  ),
  'withdrawn/no-address': ruleWords<object>(
    () =>
      'Berita ini dicabut, tetapi alamatnya tidak dapat dibaca, jadi pemberitahuannya tidak ada.',
    () =>
      'Perbaiki baris date, atau pindahkan berkas ke folder bulannya, misalnya articles/2015/09.',
  ),
  'withdrawn/erase': ruleWords(
    (v: { written: string }) =>
      `“${v.written}” dipahami sebagai permintaan menghapus, jadi semua jejak berita ini dihapus.`,
    () => 'Tulis begini (atau erase: tidak, kalau bukan itu maksudnya):\nwithdrawn: { erase: ya }',
  ),
};
