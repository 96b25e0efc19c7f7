import { ruleWords } from '../../rule-words.ts';

/** Rules about live coverage. */
export const live = {
  'live/time': ruleWords(
    (v: { written: string; suggestion: string }) =>
      `Baris “${v.written}” bukan judul entri, jadi isinya menyambung ke entri di atasnya.`,
    (v) => `Kalau ini entri baru, tulis: ${v.suggestion}`,
  ),
  'live/note-time': ruleWords(
    (v: { word: string; text: string }) =>
      `“${v.word}” pada entri ini tidak menyebut jam, jadi dicatat dengan jam entrinya.`,
    (v) => `Tambahkan jamnya, misalnya: ${v.word} 15.10: ${v.text}`,
  ),
  'live/before-entry': ruleWords(
    (v: { text: string }) =>
      `“${v.text}” berdiri sebelum entri pertama di berkas ini, jadi tidak terbit.`,
    () => 'Beri judul berjam di atasnya, misalnya: ## 14.30 Yang terjadi',
  ),
  'live/not-said': ruleWords(
    (v: { count: number }) =>
      `Ada ${v.count} judul bagian yang berjam, tetapi berita ini tidak ditandai sebagai liputan langsung.`,
    () => 'Kalau ini liputan langsung, tambahkan di bagian data: live: ya',
  ),
  'live/no-entries': ruleWords<object>(
    () => 'Berita ini ditandai liputan langsung, tetapi belum ada entrinya.',
    () => 'Tulis entri dengan judul berjam, misalnya: ## 14.30 Yang terjadi',
  ),
  'live/future': ruleWords(
    (v: { time: string; now: string }) =>
      `Entri ini bertanda ${v.time}, padahal sekarang ${v.now}; pembaca sudah melihatnya.`,
    () =>
      'Betulkan jamnya. Entri yang belum boleh tampil disimpan di berkas yang namanya diawali _.',
  ),
  'live/order': ruleWords(
    (v: { time: string; day: string; suggestion: string }) =>
      `Entri ${v.time} tidak pada urutannya: jam tanpa tanggal dibaca sebagai ${v.day}.`,
    (v) => `Kalau sudah lewat tengah malam, tulis tanggalnya: ${v.suggestion}`,
  ),
  'live/day': ruleWords(
    (v: { day: string }) =>
      `Tanggal “${v.day}” pada judul entri tidak ada, jadi dipakai tanggal beritanya.`,
    () => 'Tulis tanggal seperti ini: ## 30 November 2026 00.15 Yang terjadi',
  ),
  'live/gone': ruleWords(
    (v: { clock: string; title: string }) =>
      `Entri pukul ${v.clock}${v.title === '' ? '' : ` “${v.title}”`}, yang sudah terbit, tidak ada lagi.`,
    () =>
      'Kalau keliru, kembalikan judulnya dan tulis di bawahnya: Dicabut 21.10: alasannya. Kalau hanya jam atau berkasnya yang berubah, biarkan.',
  ),
  'live/off': ruleWords(
    (v: { story: string }) =>
      `Entri di berkas ini tidak terbit: “${v.story}” tidak ditandai liputan langsung.`,
    () => 'Tambahkan di bagian data berita itu: live: ya',
  ),
  'live/no-story': ruleWords(
    (v: { story: string }) => `Entri di berkas ini tidak terbit: “${v.story}” tidak ada.`,
    () => 'Samakan nama foldernya dengan nama berkas berita, ditambah .live.',
  ),
};
