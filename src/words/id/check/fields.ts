import { isAdvertPlaces } from '../../advert-places.ts';
import { lastPart, ruleWords } from '../../rule-words.ts';

interface Value {
  key: string;
  value: string;
}

/** With the value that was probably meant. */
interface Better extends Value {
  suggestion?: string;
}

/** With the lines as they must be written. */
interface Lines {
  key: string;
  lines?: string;
}

/** Rules about the value of one field. */
export const fields = {
  'field/unknown': ruleWords(
    (v: { key: string; suggestion?: string; isTaken?: true; known?: string; lines?: string }) =>
      `Isian “${v.key}” tidak dikenal, jadi diabaikan.`,
    (v) => {
      if (v.lines !== undefined)
        return `Hapus baris itu, dan tulis nama pembuat fotonya di image:\n${v.lines}`;
      if (v.isTaken)
        return `“${v.suggestion}” sudah ada: pindahkan isinya ke sana kalau belum tertulis, lalu hapus baris itu.`;
      return v.suggestion === undefined
        ? `Hapus baris itu${v.known === undefined ? '' : `, atau pakai salah satu isian ini: ${v.known}`}.`
        : `Ganti kata sebelum titik dua menjadi “${v.suggestion}”.`;
    },
  ),
  'field/keeps-back': ruleWords(
    (v: Value) =>
      `“${v.key}: ${v.value}” tidak berlaku di sini, tetapi tampaknya tulisan ini belum boleh terbit, jadi tidak diterbitkan.`,
    () =>
      'Kalau memang belum boleh terbit, ganti baris itu dengan “draft: ya”. Kalau sudah boleh, hapus baris itu.',
  ),
  'field/missing': ruleWords(
    (v: Lines) => `Isian “${v.key}” belum ada.`,
    (v) =>
      v.lines === undefined
        ? `Tambahkan “${v.key}”.`
        : `Tulis begini, dengan isi yang benar:\n${v.lines}`,
  ),
  'field/empty': ruleWords(
    (v: Lines) => `Isian “${v.key}” kosong.`,
    (v) => (v.lines === undefined ? 'Isilah.' : `Tulis begini, dengan isi yang benar:\n${v.lines}`),
  ),
  'field/text': ruleWords(
    (v: { key: string; first?: string }) =>
      v.first === undefined
        ? `Isi “${v.key}” harus teks biasa, bukan daftar atau kelompok isian.`
        : `Isi “${v.key}” hanya boleh satu, bukan daftar.`,
    (v) =>
      v.first === undefined
        ? `Tulis isinya di baris yang sama: ${lastPart(v.key)}: teksnya`
        : `Pilih satu, lalu tulis misalnya:\n${lastPart(v.key)}: ${v.first}`,
  ),
  'field/markup': ruleWords(
    (v: { key: string; value: string; better: string }) =>
      `“${v.value}” di “${v.key}” memuat kode HTML atau tanda Markdown, yang di sini tampil sebagai huruf biasa.`,
    (v) => `Tulis “${v.better}”.`,
  ),
  'field/list': ruleWords(
    (v: Value) => `Isi “${v.key}” harus daftar; yang tertulis “${v.value}”.`,
    (v) =>
      `Tulis di bawah “${lastPart(v.key)}:” satu butir tiap baris, masing-masing diawali "- ".`,
  ),
  'field/group': ruleWords(
    (v: Lines & { value: string; parts: string }) =>
      `Isi “${v.key}” harus kelompok isian; yang tertulis “${v.value}”.`,
    (v) =>
      v.lines === undefined
        ? `Tulis di bawah “${lastPart(v.key)}:”, masing-masing di baris sendiri yang diawali dua spasi: ${v.parts}.`
        : `Tulis begini, dengan isi yang benar:\n${v.lines}`,
  ),
  'field/yes-no': ruleWords(
    (v: Value) => `Isi “${v.key}” harus ya atau tidak; yang tertulis “${v.value}”.`,
    (v) =>
      v.key === 'draft' && /\d{4}|\d[.:]\d\d/.test(v.value)
        ? 'Tulis “tidak” di sini dan waktunya di date: berita terbit sendiri pada waktu itu. Kalau belum boleh terbit, tulis “ya”.'
        : 'Tulis “ya” atau “tidak”, atau hapus barisnya.',
  ),
  'field/choice': ruleWords(
    (v: { key: string; value: string; choices: string; suggestion?: string }) =>
      `“${v.value}” bukan pilihan untuk “${v.key}”.`,
    (v) =>
      v.suggestion !== undefined
        ? `Mungkin maksudnya “${v.suggestion}”. Pilihannya: ${v.choices}.`
        : isAdvertPlaces(v.choices)
          ? 'Tidak ada tempat lain, juga tidak di samping. Pilih dari ini: “depan” (halaman depan, setelah berita utama), “rubrik”, “berita” (setelah alinea ketiga), “akhir” (di bawah berita), “cari” (halaman pencarian).'
          : `Pilih salah satu: ${v.choices
              .split(', ')
              .map((one) => `“${one}”`)
              .join(', ')}.`,
  ),
  'field/number': ruleWords(
    (v: { key: string; value: string; from: number; to: number }) =>
      `Isi “${v.key}” harus angka ${v.from} sampai ${v.to}; yang tertulis “${v.value}”.`,
    (v) => `Tulis angka bulat, misalnya “${v.from}”, atau hapus barisnya.`,
  ),
  'field/time-unreadable': ruleWords(
    (v: Better) => `“${v.value}” di “${v.key}” tidak terbaca sebagai waktu.`,
    (v) =>
      v.suggestion === undefined
        ? `Tulis tanggal dan jamnya seperti “2015-09-16 19:41” atau “16 September 2015 19.41 WIB”.${/\b(?:besok|lusa|nanti|hari ini|sekarang)\b/i.test(v.value) ? ' Kata seperti besok berarti hari lain setiap kali situs dibuat.' : ''}`
        : `Mungkin maksudnya “${v.suggestion}”. Kalau bukan, tulis seperti “16 September 2015 19.41 WIB”.`,
  ),
  'field/time-impossible': ruleWords(
    (v: Better) => `Waktu “${v.value}” di “${v.key}” tidak ada di kalender.`,
    (v) =>
      v.suggestion === undefined
        ? 'Periksa tanggal, bulan dan jamnya, lalu tulis seperti “16 September 2015 19.41 WIB”.'
        : `Mungkin maksudnya “${v.suggestion}”: urutannya tanggal, bulan, tahun.`,
  ),
  'field/web-address': ruleWords(
    (v: Better) => `“${v.value}” di “${v.key}” bukan alamat web.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis alamat lengkap yang diawali https://, misalnya “https://contoh.id/berita/”, atau hapus barisnya.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'field/site-path': ruleWords(
    (v: Better & { problem: 'start' | 'dots' | 'letters' | 'marks' }) =>
      v.problem === 'start'
        ? `Alamat “${v.value}” di “${v.key}” tidak diawali garis miring.`
        : v.problem === 'dots'
          ? `Alamat “${v.value}” di “${v.key}” memuat “..”, “.” atau garis miring ganda.`
          : v.problem === 'letters'
            ? `Alamat “${v.value}” di “${v.key}” memuat huruf atau tanda yang tidak boleh ada di alamat.`
            : `Alamat lama “${v.value}” di “${v.key}” memuat tanda yang tidak dapat dialihkan oleh host mana pun.`,
    (v) =>
      v.suggestion !== undefined
        ? `Tulis “${v.suggestion}”.`
        : v.problem === 'marks'
          ? 'Hapus barisnya. Spasi dan tanda pisah dapat dialihkan; ini tidak: " # % ; < > [ ] { } | \\ ^ ` $ ?'
          : 'Tulis misalnya “/2015/09/judul-berita/”, dengan huruf, angka, tanda hubung dan garis miring saja.',
  ),
  'field/id': ruleWords(
    (v: { key: string; value: string; suggestion?: string }) =>
      `“${v.value}” di “${v.key}” tidak bisa menjadi bagian alamat.`,
    (v) =>
      v.suggestion === undefined
        ? 'Pakai huruf kecil, angka dan tanda hubung saja.'
        : `Pakai huruf kecil, angka dan tanda hubung saja, misalnya “${v.suggestion}”.`,
  ),
  'field/language': ruleWords(
    (v: Better) => `“${v.value}” di “${v.key}” bukan kode bahasa.`,
    (v) =>
      `Tulis kodenya, misalnya “${v.suggestion ?? 'id'}”. Indonesia: id, Inggris: en, Jawa: jv, Sunda: su, Arab: ar.`,
  ),
  'field/focus': ruleWords(
    (v: Value) => `“${v.value}” di “${v.key}” bukan titik pada gambar.`,
    () => 'Tulis dua persentase dari kiri dan dari atas, misalnya “50% 20%”.',
  ),
  'field/colour': ruleWords(
    (v: Value) => `“${v.value}” di “${v.key}” bukan kode warna.`,
    () => "Tulis enam angka heksadesimal dalam kutip, misalnya “'#a31621'”.",
  ),
  'field/repository': ruleWords(
    (v: Better) => `“${v.value}” di “${v.key}” bukan nama repositori.`,
    (v) => `Tulis pemilik dan namanya, misalnya “${v.suggestion ?? 'kabarkota/situs'}”.`,
  ),
  'field/time-zone': ruleWords(
    (v: { key: string; value: string; suggestion?: string }) =>
      `“${v.value}” di “${v.key}” bukan nama zona waktu.`,
    (v) =>
      `${v.suggestion === undefined ? '' : `Mungkin maksudnya “${v.suggestion}”. `}Tulis “Asia/Jakarta” untuk WIB, “Asia/Makassar” untuk WITA atau “Asia/Jayapura” untuk WIT.`,
  ),
  'field/reply': ruleWords(
    (v: { key: string }) => `Hak jawab di “${v.key}” tidak punya isi.`,
    () =>
      'Tambahkan di bawah time-nya, sejajar: text (isi jawaban), atau article (id berita yang memuat jawaban).',
  ),
  'field/value': ruleWords(
    (v: Value & { example?: string }) => `Isi “${v.value}” tidak cocok untuk “${v.key}”.`,
    (v) =>
      v.example === undefined
        ? 'Perbaiki isinya, atau hapus barisnya.'
        : `Tulis misalnya “${v.example}”, atau hapus barisnya.`,
  ),
};
