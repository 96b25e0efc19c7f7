import { goesOn } from '../../goes-on.ts';
import { ruleWords } from '../../rule-words.ts';

/** A line that cannot be read, and how it was probably meant, whole. */
interface Line {
  text: string;
  lines?: string;
}

/** Data that does not stand between fences at the top, in what form, where, and how it is written here. */
interface MissingData {
  form: 'toml' | 'json' | 'code' | 'below' | 'none' | 'page';
  line: number;
  lines?: string | undefined;
}

const likeThis = (sentence: string, lines: string | undefined): string =>
  lines === undefined ? `${sentence}.` : `${sentence}, begini:\n${lines}`;

/** What stands in the place of data between fences at the top. */
const missing = {
  none: ruleWords<MissingData>(
    () => 'Bagian data di awal berkas tidak ada.',
    () =>
      'Mulai berkas dengan baris ---, lalu title, date dan section masing-masing satu baris, lalu baris --- lagi.',
  ),
  page: ruleWords<MissingData>(
    () => 'Bagian data di awal laman ini tidak ada.',
    () => 'Mulai berkas dengan baris ---, lalu title: judul laman, lalu baris --- lagi.',
  ),
  toml: ruleWords<MissingData>(
    () => 'Bagian data ditulis dengan bentuk TOML (di antara +++), yang tidak dibaca Warta.',
    (v) =>
      likeThis(
        'Ganti kedua baris +++ dengan ---, dan tiap “nama = isi” dengan “nama: isi”',
        v.lines,
      ),
  ),
  json: ruleWords<MissingData>(
    () => 'Bagian data ditulis dengan bentuk JSON (di antara { dan }), yang tidak dibaca Warta.',
    (v) => likeThis('Ganti dengan baris ---, satu “nama: isi” tiap baris, lalu --- lagi', v.lines),
  ),
  code: ruleWords<MissingData>(
    () => 'Bagian data ada di dalam blok kode (```), barangkali disalin dari chatbot.',
    () => 'Hapus baris ``` ini dan pasangannya di bawah, sehingga baris --- menjadi baris pertama.',
  ),
  below: ruleWords<MissingData>(
    (v) => `Bagian data baru mulai di baris ${v.line}, padahal harus paling atas.`,
    () =>
      'Hapus semua yang ada di atas baris --- ini, atau pindahkan ke bawah baris --- yang kedua.',
  ),
};

/** Rules about how front matter and YAML files are written. */
export const frontMatter = {
  'front-matter/missing': ruleWords(
    (v: MissingData) => missing[v.form].message(v),
    (v) => missing[v.form].fix(v),
  ),
  'front-matter/unclosed': ruleWords<object>(
    () => 'Bagian data di awal berkas tidak ditutup.',
    () => 'Tambahkan baris --- di antara data dan isi berita.',
  ),
  'front-matter/too-long': ruleWords(
    (v: { size: number; limit: number }) =>
      `Bagian data di awal berkas sepanjang ${v.size} huruf, lebih dari ${v.limit}.`,
    () => 'Pindahkan isi berita ke bawah baris --- yang kedua; bagian data hanya untuk isian.',
  ),
  'yaml/duplicate-key': ruleWords(
    (v: { key: string; lines?: string }) =>
      v.lines === undefined
        ? `“${v.key}” ditulis dua kali.`
        : `“${v.key}” ditulis dua kali dalam satu butir daftar; butir barunya tidak diawali tanda hubung.`,
    (v) =>
      v.lines === undefined
        ? 'Hapus salah satunya.'
        : likeThis('Awali butir baru dengan tanda hubung', v.lines),
  ),
  'yaml/tab': ruleWords(
    (v: Line) => `Baris “${v.text}” diawali tab.`,
    (v) =>
      likeThis(
        'Ganti tab di awal baris ini, dan di awal baris lain di bawahnya, dengan spasi',
        v.lines,
      ),
  ),
  'yaml/quote': ruleWords(
    (v: Line) => `Tanda kutip di baris “${v.text}” tidak ditutup.`,
    (v) =>
      likeThis('Tutup dengan tanda kutip yang sama, atau hapus tanda kutip pembukanya', v.lines),
  ),
  'yaml/bracket': ruleWords(
    (v: Line) => `Kurung di baris “${v.text}” tidak ditutup.`,
    (v) => likeThis('Tutup kurungnya', v.lines),
  ),
  'yaml/colon': ruleWords(
    (v: Line) => `Ada titik dua di dalam isi baris “${v.text}”.`,
    (v) =>
      likeThis("Apit isi sesudah titik dua yang pertama dengan tanda kutip tunggal (')", v.lines),
  ),
  'yaml/indent': ruleWords(
    (v: Line) => `Spasi di awal baris “${v.text}” tidak sejajar dengan baris di atasnya.`,
    (v) => likeThis('Sejajarkan spasi di awal baris dengan baris lain sekelompoknya', v.lines),
  ),
  'yaml/commented': ruleWords(
    (v: Line) =>
      `Baris “${v.text}” masih diawali tanda pagar, padahal baris di bawahnya tidak lagi.`,
    (v) => likeThis('Hapus tanda pagar dan spasi sesudahnya', v.lines),
  ),
  'yaml/dash': ruleWords(
    (v: Line) => `Tanda hubung di baris “${v.text}” menempel pada isian sesudahnya.`,
    (v) => likeThis('Beri spasi sesudah tanda hubung', v.lines),
  ),
  'yaml/alias': ruleWords(
    (v: Line) => `Tanda * dan & punya arti khusus di awal isi (baris “${v.text}”).`,
    (v) => likeThis("Apit isinya dengan tanda kutip tunggal (')", v.lines),
  ),
  'yaml/syntax': ruleWords(
    (v: Line) =>
      goesOn(v)
        ? `Baris “${v.text}” bukan isian: tampaknya sambungan baris di atasnya.`
        : `Baris “${v.text}” tidak bisa dibaca sebagai data.`,
    (v) =>
      goesOn(v)
        ? 'Sambungkan ke akhir baris di atasnya, atau awali dengan dua spasi; begitu juga sambungan lain di bawahnya. Kalau memang isian baru, tulis nama isian, titik dua, spasi, lalu isinya.'
        : likeThis(
            "Tulis nama isian, titik dua, spasi, lalu isinya; kalau isinya memuat tanda baca yang tidak biasa, apit dengan tanda kutip tunggal (')",
            v.lines,
          ),
  ),
  'yaml/not-fields': ruleWords<{ lines?: string | undefined }>(
    () => 'Data ini bukan susunan isian.',
    (v) => likeThis('Tulis tiap isian sebagai "nama: isi" di baris sendiri', v.lines),
  ),
  'yaml/not-list': ruleWords<object>(
    () => 'Data ini bukan daftar.',
    () => 'Awali tiap butir dengan tanda hubung dan spasi, misalnya:\n- id: suriah\n  name: Suriah',
  ),
  'yaml/not-item': ruleWords(
    (v: { value: string; lines?: string }) => `Butir “${v.value}” belum lengkap.`,
    (v) => likeThis('Tulis tiap butir dengan id dan namanya', v.lines),
  ),
};
