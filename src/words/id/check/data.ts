import { ruleWords } from '../../rule-words.ts';
import { linkTo } from '../../to-paste.ts';

type WordedCell = {
  value: string;
  head: string;
  number: string;
  unit: string;
  otherUnit?: string;
  more: number;
};

type ChartKindName = 'table' | 'bar' | 'line' | 'stacked';

const kinds: Readonly<Record<ChartKindName, string>> = {
  table: 'tabel',
  bar: 'diagram batang',
  line: 'diagram garis',
  stacked: 'diagram batang bertumpuk',
};

const column = (head: string): string => (head === '' ? 'kolom ini' : `kolom “${head}”`);

/** Which story shows the file, behind what is wrong in it. */
const shownIn = (sentence: string, { story }: { story: string }): string =>
  `${sentence} Dipakai di ${story}.`;

/** Rules about files of data, of which tables and charts are made. */
export const data = {
  'data/missing': ruleWords(
    (v: { src: string; suggestion?: string | undefined }) =>
      `Berkas data “${v.src}” tidak ditemukan, jadi tabel atau diagramnya tidak dapat dibuat.`,
    (v) =>
      v.suggestion === undefined
        ? 'Simpan berkas CSV-nya di folder yang sama dengan berita ini, dengan nama persis seperti tertulis.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'data/kind': ruleWords(
    (v: { word: string; suggestion?: string | undefined }) =>
      `“${v.word}” bukan jenis diagram yang dikenal, jadi datanya tampil sebagai tabel.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis satu dari ini di depan tanda |: tabel, batang, garis, tumpuk.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'data/inline': ruleWords(
    (v: { src: string }) =>
      `Tabel atau diagram dari “${v.src}” menempel pada teks lain, jadi hanya judulnya yang tampil.`,
    () => 'Letakkan di baris sendiri, dengan baris kosong di atas dan di bawahnya.',
  ),
  'data/no-title': ruleWords(
    (v: { src: string }) => `Tabel atau diagram dari “${v.src}” belum punya judul.`,
    (v) => `Tulis judulnya di dalam kurung siku: ![Inflasi 2022](${linkTo(v.src)} …).`,
  ),
  'data/no-source': ruleWords(
    (v: { src: string }) => `Asal angka di “${v.src}” belum disebut.`,
    (v) =>
      `Tulis sumbernya di belakang nama berkas: ![Judul](${linkTo(v.src)} "batang | Sumber: BPS").`,
  ),
  'data/not-csv': ruleWords(
    (v: { kind: 'excel' | 'page' | 'other' | 'large' | 'unreadable'; story: string }) => {
      if (v.kind === 'excel')
        return shownIn('Berkas ini berkas Excel yang diganti namanya, bukan CSV.', v);
      if (v.kind === 'page')
        return shownIn('Berkas ini halaman web yang tersimpan dengan nama CSV.', v);
      if (v.kind === 'large')
        return shownIn('Berkas ini lebih dari 1 MB, terlalu besar untuk sebuah tabel.', v);
      if (v.kind === 'unreadable') return shownIn('Berkas ini tidak dapat dibuka.', v);
      return shownIn('Berkas ini bukan teks, jadi tidak dapat dibaca sebagai CSV.', v);
    },
    (v) => {
      if (v.kind === 'large') return 'Sisakan baris yang dibahas dalam berita saja.';
      if (v.kind === 'unreadable')
        return 'Salin lagi berkasnya ke folder ini, atau periksa hak bacanya.';
      return 'Buka lembar kerjanya di Excel atau Google Sheets, lalu simpan sebagai CSV UTF-8.';
    },
  ),
  'data/quote': ruleWords<{ story: string }>(
    (v) => shownIn('Tanda petik (") yang dibuka di baris ini tidak pernah ditutup.', v),
    () => 'Tutup dengan tanda petik di akhir selnya, atau hapus tanda petik yang membukanya.',
  ),
  'data/empty': ruleWords<{ story: string }>(
    (v) =>
      shownIn(
        'Berkas data ini kosong: baris pertama berisi judul kolom, baris berikutnya angkanya.',
        v,
      ),
    () => 'Isi sedikitnya satu baris judul dan satu baris angka.',
  ),
  'data/uneven-row': ruleWords(
    (v: { has: number; expected: number; text: string; story: string }) =>
      shownIn(`Baris “${v.text}” berisi ${v.has} sel, padahal judulnya ${v.expected} kolom.`, v),
    () =>
      'Kalau koma di dalamnya koma desimal, apit selnya dengan tanda petik ("5,51") atau pisahkan kolom dengan titik koma.',
  ),
  'data/total': ruleWords(
    (v: { src: string; value: string }) =>
      `Baris terakhir “${v.src}”, “${v.value}”, tampil sebagai satu batang atau titik di samping bagian-bagiannya.`,
    () => 'Hapus baris itu dari berkas datanya; jumlahnya bisa disebut di keterangan.',
  ),
  'data/no-heads': ruleWords(
    (v: { value: string; story: string }) =>
      shownIn(`Baris pertama berisi angka “${v.value}”, padahal seharusnya judul kolom.`, v),
    () => 'Tambahkan baris judul di atasnya, misalnya Bulan;Inflasi (%).',
  ),
  'data/not-number': ruleWords(
    (v: { value: string; head: string; isDate?: true; story: string }) =>
      shownIn(`“${v.value}” di ${column(v.head)} bukan angka.`, v),
    (v) =>
      v.isDate
        ? 'Excel mengubah angka ini menjadi tanggal: jadikan kolomnya teks atau angka, lalu ketik lagi angka aslinya.'
        : 'Tulis angkanya saja, misalnya 1234,5, atau kosongkan selnya kalau tidak ada data.',
  ),
  'data/worded-number': ruleWords(
    (v: WordedCell & { story: string }) =>
      shownIn(`“${v.value}” di ${column(v.head)} bukan angka saja, jadi tidak dapat digambar.`, v),
    (v) => {
      const cell = v.more === 0 ? '' : ` ${v.more} sel lain di kolom ini sama: angkanya saja.`;
      if (v.otherUnit !== undefined)
        return `Pilih satu satuan untuk seluruh kolom (di sini ada ${v.unit === '' ? 'yang tanpa satuan' : v.unit} dan ${v.otherUnit}), tulis satuan itu di judul kolomnya, dan di selnya angkanya saja.`;
      const unit = v.unit === '' ? '' : `; satuannya (${v.unit}) ditulis di judul kolom`;
      return `Tulis ${v.number}${unit}.${cell}`;
    },
  ),
  'data/unclear-number': ruleWords(
    (v: { value: string; head: string; whole: string; parted: string; story: string }) =>
      shownIn(
        `Tidak jelas apakah “${v.value}” di ${column(v.head)} bilangan bulat ${v.whole} atau bilangan berkoma.`,
        v,
      ),
    (v) =>
      `Kalau itu ribuan, tulis “${v.whole}”; kalau desimal, tulis ${v.parted}. Satu angka yang jelas cukup untuk seluruh kolom.`,
  ),
  'data/mixed-numbers': ruleWords(
    (v: { value: string; head: string; other: string; story: string }) =>
      shownIn(
        `Di ${column(v.head)}, “${v.value}” dan “${v.other}” memakai koma dan titik dengan arti berbeda.`,
        v,
      ),
    () => 'Tulis semua angka di kolom ini dengan satu cara, misalnya 1.234,5.',
  ),
  'data/not-date': ruleWords(
    (v: { value: string; head: string; story: string }) =>
      shownIn(
        `“${v.value}” di ${column(v.head)} bukan tanggal seperti baris lainnya, jadi titiknya tidak dapat diletakkan di garis waktu.`,
        v,
      ),
    () => 'Tulis dengan bentuk yang sama seperti baris lain, misalnya Januari 2022 atau 17/8/2022.',
  ),
  'data/no-numbers': ruleWords(
    (v: { src: string; kind: ChartKindName }) =>
      `“${v.src}” tidak punya kolom angka, jadi ${kinds[v.kind]} tidak dapat digambar. Kolom pertama selalu dibaca sebagai nama baris.`,
    () =>
      'Tambahkan kolom angka di sebelah kanan kolom pertama, atau tulis tabel di depan tanda |.',
  ),
  'data/years-across': ruleWords(
    (v: { src: string; dates: string; heads: string; row: string }) =>
      `Di “${v.src}” waktunya (${v.dates}) menjadi judul kolom, padahal diagram garis membaca waktu dari atas ke bawah: tiap waktu menjadi satu garis, dan tiap baris satu titik.`,
    (v) =>
      `Tukar baris dengan kolom, waktunya ke bawah: baris pertama “${v.heads}”, lalu satu baris per waktu, mulai “${v.row}”. Di Excel: salin tabelnya, lalu Tempel Spesial › Transpose. Atau tulis batang di depan tanda |.`,
  ),
  'data/too-many': ruleWords(
    (v: {
      src: string;
      kind: ChartKindName;
      what: 'rows' | 'series';
      count: number;
      limit: number;
    }) =>
      `“${v.src}” punya ${v.count} ${v.what === 'rows' ? 'baris' : v.kind === 'table' ? 'kolom' : 'kolom angka'}; ${kinds[v.kind]} masih terbaca dengan paling banyak ${v.limit}.`,
    (v) =>
      v.kind === 'table'
        ? 'Sisakan yang dibahas dalam berita, dan tautkan berkas lengkapnya.'
        : 'Sisakan yang terpenting, atau tampilkan sebagai tabel.',
  ),
};
