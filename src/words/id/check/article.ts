import { quotedList } from '../../quoted-list.ts';
import { ruleWords } from '../../rule-words.ts';

type Holder = 'article' | 'page' | 'section' | 'file' | 'alias' | 'reserved';

function holder(kind: Holder, name: string): string {
  switch (kind) {
    case 'article':
      return `berita “${name}”`;
    case 'page':
      return `halaman “${name}”`;
    case 'section':
      return `rubrik “${name}”`;
    case 'file':
      return `berkas “${name}”`;
    case 'alias':
      return `alamat lama (aliases) di “${name}”`;
    case 'reserved':
      return `Warta sendiri (${name})`;
  }
}

/** Rules about an article or page beside the others and the files around it. */
export const article = {
  'section/unknown': ruleWords(
    (v: { value: string; known: string; suggestion?: string; several?: readonly string[] }) =>
      v.several === undefined
        ? `Rubrik “${v.value}” tidak ada di site.yaml.`
        : `Isian section menyebut ${v.several.length} rubrik (“${v.value}”); sebuah berita hanya punya satu.`,
    (v) =>
      v.several !== undefined
        ? `Pilih satu, misalnya “${v.several[0]!}”; yang lain bisa ditulis di topics.`
        : v.suggestion === undefined
          ? `Pakai salah satu: ${v.known}.`
          : `Mungkin maksudnya “${v.suggestion}”. Rubrik yang ada: ${v.known}.`,
  ),
  'topic/near': ruleWords(
    (v: { value: string; suggestion: string }) =>
      `Topik “${v.value}” mirip sekali dengan “${v.suggestion}” di topics.yaml.`,
    (v) =>
      `Kalau sama, tulis “${v.suggestion}”; kalau beda, nyatakan juga “${v.value}” di topics.yaml.`,
  ),
  'topic/several': ruleWords(
    (v: { value: string; topics: readonly string[] }) =>
      `Topik “${v.value}” dibaca sebagai satu topik, padahal ${v.topics.map((name) => `“${name}”`).join(' dan ')} masing-masing ada di topics.yaml.`,
    (v) =>
      `Beri koma di antaranya: topics: [${quotedList(v.topics)}]. Kalau memang satu topik, nyatakan “${v.value}” di topics.yaml.`,
  ),
  'author/several-in-file': ruleWords(
    (v: { count: number; files: readonly string[] }) =>
      `Berkas ini memuat ${v.count} penulis, padahal satu berkas hanya untuk satu penulis.`,
    (v) =>
      `Pindahkan tiap penulis ke berkasnya sendiri, tanpa tanda hubung di depannya: ${v.files.join(', ')}.`,
  ),
  'author/several': ruleWords(
    (v: { value: string; people: readonly string[] }) =>
      `Penulis “${v.value}” dibaca sebagai satu orang.`,
    (v) =>
      `Kalau memang satu, biarkan. Kalau ${v.people.length} orang, tulis: authors: [${quotedList(v.people)}]`,
  ),
  'author/unknown': ruleWords(
    (v: { value: string; suggestion?: string; id?: string | undefined }) =>
      `Penulis “${v.value}” tidak ada di folder authors, jadi tampil sebagai teks biasa.`,
    (v) =>
      v.suggestion === undefined
        ? `Buat authors/${v.id ?? 'nama-penulis'}.yaml berisi name, kalau penulis ini perlu halaman sendiri.`
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'address/twice': ruleWords(
    (v: { path: string; other: string; written?: string }) =>
      `Alamat ${v.path} sudah dipakai berita “${v.other}”.`,
    (v) =>
      v.written === undefined
        ? 'Ganti nama berkas ini. Kalau berkas ini hanya salinan, hapus.'
        : 'Hapus baris permalink di berkas ini: barangkali ikut tersalin dari berita itu.',
  ),
  'address/taken': ruleWords(
    (v: { path: string; kind: Holder; name: string }) =>
      `Alamat ${v.path} sudah dipakai ${holder(v.kind, v.name)}.`,
    () => 'Beri alamat lain: ganti permalink atau nama berkasnya.',
  ),
  'alias/taken': ruleWords(
    (v: { path: string; kind: Holder; name: string }) =>
      `Alamat lama ${v.path} tidak dialihkan karena sudah dipakai ${holder(v.kind, v.name)}.`,
    () => 'Hapus alamat itu dari aliases.',
  ),
  'slug/index': ruleWords(
    (v: { path: string; suggestion: string }) =>
      `Nama berkas ini memberi alamat ${v.path}, yang tidak menyebut isinya dan mudah bentrok.`,
    (v) => `Ganti namanya menjadi “${v.suggestion}”.`,
  ),
  'story/copy': ruleWords(
    (v: { other: string }) =>
      `Berkas ini salinan dari “${v.other}”, jadi tidak diterbitkan lagi di sini.`,
    (v) =>
      `Hapus berkas ini. Kalau justru ini yang benar, hapus “${v.other}” lalu beri berkas ini nama itu. Kalau ini bakal berita lain, ganti judul dan nama berkasnya.`,
  ),
  'picture/missing': ruleWords(
    (v: { src: string; suggestion?: string }) => `Gambar “${v.src}” tidak ditemukan.`,
    (v) =>
      v.suggestion === undefined
        ? 'Simpan gambarnya di folder yang sama dengan berkas ini, dengan nama persis seperti tertulis.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'logo/missing': ruleWords(
    (v: { src: string; suggestion?: string }) =>
      `Logo “${v.src}” tidak ditemukan, jadi nama media tampil sebagai teks.`,
    (v) =>
      v.suggestion === undefined
        ? 'Simpan gambarnya di dalam folder files di folder isi, lalu tulis letaknya, misalnya “files/logo.svg”.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'picture/remote': ruleWords(
    (v: { src: string; suggestion?: string | undefined }) =>
      v.suggestion === undefined
        ? `Gambar “${v.src}” ada di situs lain, jadi tidak tampil di sini.`
        : `Gambar “${v.src}” ditulis dengan alamat web, jadi tidak tampil di sini.`,
    (v) =>
      v.suggestion === undefined
        ? 'Kalau boleh dipakai, simpan gambarnya di sebelah berita dan tulis nama berkasnya.'
        : `Berkasnya ada di folder isi: tulis “${v.suggestion}” saja.`,
  ),
  'picture/no-alt': ruleWords(
    (v: { src: string }) => `Gambar “${v.src}” belum punya teks pengganti (alt).`,
    () =>
      'Tulis satu kalimat yang menyebut apa yang terlihat, bagi pembaca yang tidak bisa melihatnya.',
  ),
  'picture/alt-says-nothing': ruleWords(
    (v: { src: string; alt: string }) =>
      `Teks pengganti (alt) “${v.alt}” tidak menyebut apa yang terlihat di gambar “${v.src}”.`,
    () =>
      'Ganti dengan satu kalimat yang menyebut apa yang terlihat, bagi pembaca yang tidak bisa melihatnya.',
  ),
  'picture/no-credit': ruleWords(
    (v: { src: string }) => `Gambar “${v.src}” belum menyebut pembuat atau sumbernya.`,
    () =>
      'Tambahkan credit; nama yang sudah tertulis di caption pindahkan ke sana. Di isi berita, akhiri keterangannya dengan (Foto: Nama).',
  ),
  'document/missing': ruleWords(
    (v: { src: string; suggestion?: string }) => `Dokumen “${v.src}” tidak ditemukan.`,
    (v) =>
      v.suggestion === undefined
        ? 'Simpan dokumennya di folder yang sama dengan berkas ini.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'story/unknown': ruleWords(
    (v: { key: string; value: string; suggestion?: string }) =>
      `Berita “${v.value}” di “${v.key}” tidak ditemukan, jadi tidak ditautkan.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis letak berkasnya di bawah articles tanpa .md, misalnya 2015/09/judul-berita.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'story/itself': ruleWords(
    (v: { key: string; value: string }) => `“${v.value}” di “${v.key}” adalah berita ini sendiri.`,
    () => 'Hapus dari daftar itu, atau tulis berita lain.',
  ),
  'story/ambiguous': ruleWords(
    (v: { key: string; value: string; choices: string }) =>
      `“${v.value}” di “${v.key}” cocok dengan lebih dari satu berita.`,
    (v) => `Tulis lengkap dengan foldernya: ${v.choices}.`,
  ),
  'story/to-fill-in': ruleWords(
    (v: { what: string; count: number }) =>
      `Tulisan ini belum selesai: di sini masih ada yang harus diisi${v.what === '' ? '' : ` (“${v.what}”)`}${
        v.count > 1 ? `, begitu juga di ${v.count - 1} tempat lain` : ''
      }.`,
    () =>
      'Ganti tanda itu, dari [ sampai ], dengan isinya, atau hapus. Selama masih ada tanda seperti itu, tulisan ini tidak terbit.',
  ),
  'story/waiting': ruleWords<object>(
    () => 'Draf ini menunggu redaktur.',
    () =>
      'Redaktur: hapus baris draft dan review untuk menerbitkan, atau tulis review: dikembalikan dan di reviewNote apa yang perlu diperbaiki.',
  ),
  'story/returned': ruleWords(
    (v: { note: string }) =>
      `Draf ini dikembalikan ke penulis${v.note === '' ? '' : `: “${v.note.replace(/\.$/, '')}”`}.`,
    () => 'Penulis: perbaiki, lalu ganti menjadi review: menunggu dan hapus reviewNote.',
  ),
  'story/reviewed': ruleWords<object>(
    () => 'Berita ini bukan draf lagi, padahal masih bertulis review.',
    () => 'Hapus baris review dan reviewNote; pembaca tidak melihatnya.',
  ),
  'updated/before-date': ruleWords(
    (v: { updated: string; date: string }) =>
      `Waktu pembaruan “${v.updated}” lebih dulu daripada waktu terbit “${v.date}”.`,
    () => 'Periksa updated dan date.',
  ),
  'standfirst/derived': ruleWords<object>(
    () => 'Belum ada description, jadi ringkasan diambil dari alinea pertama.',
    () => 'Tambahkan description: satu atau dua kalimat yang membuat orang ingin membaca.',
  ),
  'standfirst/missing': ruleWords<object>(
    () => 'Berita ini tidak punya ringkasan.',
    () => 'Tambahkan description: satu atau dua kalimat yang membuat orang ingin membaca.',
  ),
  'body/empty': ruleWords<object>(
    () => 'Berita ini tidak punya isi.',
    () => 'Tulis isi berita di bawah baris --- yang kedua, atau tambahkan draft: ya.',
  ),
};
