import { ruleWords } from '../../rule-words.ts';

const signs = {
  name: 'nama',
  family: 'nama keluarga',
  school: 'sekolah',
  address: 'alamat',
  picture: 'gambar',
  work: 'tempat kerja atau kuliah',
  account: 'akun media sosial',
  distinction: 'ciri yang khas',
};

/** What gives a victim or child away: one place of each kind. */
export type Signs = {
  readonly signs: readonly { readonly kind: keyof typeof signs; readonly text: string }[];
  /** The line that marks the reminder as looked at. */
  readonly mark: string;
};

const list = ({ signs: all }: Signs): string =>
  all.map(({ kind, text }) => `${signs[kind]} (“${text}”)`).join(', ');

const numbers = {
  nik: 'nomor KTP atau kartu keluarga',
  npwp: 'NPWP',
  passport: 'nomor paspor',
  account: 'nomor rekening',
  card: 'nomor kartu pembayaran',
  plate: 'nomor polisi kendaraan',
};

type Marked = { mark: string };

const looked = ({ mark }: Marked): string =>
  `Kalau sudah diperiksa dan memang boleh, tulis di bagian atas berita: ${mark}`;

/** Reminders of press ethics, each with its source; they never hold a story. */
export const ethics = {
  'ethics/victim': ruleWords(
    (v: Signs) =>
      v.signs.length === 0
        ? 'Berita ini menyangkut kejahatan seksual: pastikan korban tidak bisa dikenali.'
        : `Korban kejahatan seksual bisa dikenali dari ${list(v)}.`,
    (v) =>
      `Hapus atau samarkan, juga di judul, alamat halaman dan gambar: identitas korban dirahasiakan (Kode Etik Jurnalistik Pasal 5; UU 12/2022 Pasal 69). ${looked(v)}`,
  ),
  'ethics/child': ruleWords(
    (v: Signs) =>
      v.signs.length === 0
        ? 'Berita ini menyangkut anak sebagai korban, saksi atau terduga pelaku.'
        : `Anak yang menjadi korban, saksi atau terduga pelaku bisa dikenali dari ${list(v)}.`,
    (v) =>
      `Jangan sebut nama, wajah, sekolah, alamat dan keluarganya, juga di gambar (Kode Etik Jurnalistik Pasal 5; UU 11/2012 Pasal 19; Pedoman Pemberitaan Ramah Anak, Dewan Pers 2019). ${looked(v)}`,
  ),
  'ethics/suicide': ruleWords(
    (v: { isReady: boolean } & Marked) =>
      v.isReady
        ? 'Berita bunuh diri ini belum menyebut ke mana pembaca bisa mencari bantuan.'
        : 'Berita bunuh diri ini belum menyebut ke mana pembaca bisa mencari bantuan, dan site.yaml belum punya kotak bantuan.',
    (v) =>
      `${
        v.isReady
          ? ''
          : 'Periksa dulu layanan yang masih buka, lalu isi di site.yaml, misalnya helpline: { text: Anda tidak sendirian. Bicaralah dengan orang yang Anda percaya atau konselor., link: https://www.healing119.id/ }. '
      }Tulis helpline: ya di bagian atas berita: kotak bantuan tampil di akhirnya (Pedoman Pemberitaan Bunuh Diri, Dewan Pers 2019). ${looked(v)}`,
  ),
  'ethics/suicide-method': ruleWords(
    (v: { value: string } & Marked) =>
      `Judul, ringkasan atau gambar berita bunuh diri ini menyebut caranya (“${v.value}”).`,
    (v) =>
      `Sebut saja bahwa ia meninggal, tanpa cara dan alatnya: rinciannya bisa ditiru (Pedoman Pemberitaan Bunuh Diri, Dewan Pers 2019). ${looked(v)}`,
  ),
  'ethics/one-sided': ruleWords(
    (v: { value: string } & Marked) =>
      `Ada tuduhan (“${v.value}”), tetapi tidak ada jawaban pihak yang dituduh.`,
    (v) =>
      `Hubungi pihak itu dan muat jawabannya, atau tulis bahwa ia sudah dihubungi dan belum menjawab (Kode Etik Jurnalistik Pasal 1 dan 3). ${looked(v)}`,
  ),
  'ethics/unverified': ruleWords(
    (v: { days: number } & Marked) =>
      `Berita ini sudah ${v.days} hari ditandai belum terverifikasi.`,
    (v) =>
      `Muat hasil verifikasinya lalu hapus tandanya, atau ralat beritanya (Pedoman Pemberitaan Media Siber butir 2). ${looked(v)}`,
  ),
  'ethics/phone': ruleWords(
    (v: { value: string } & Marked) => `Ada nomor telepon seseorang (“${v.value}”).`,
    (v) =>
      `Hapus atau tutup sebagian nomornya, kecuali pemiliknya memang memberikannya untuk dihubungi pembaca (UU 27/2022 Pasal 65). ${looked(v)}`,
  ),
  'ethics/identity-number': ruleWords(
    (v: { kind: keyof typeof numbers; value: string } & Marked) =>
      `Ada ${numbers[v.kind]} (“${v.value}”).`,
    (v) =>
      `Hapus nomornya: data pribadi tidak boleh disebarkan tanpa hak (UU 27/2022 Pasal 65). Lihat juga gambarnya. ${looked(v)}`,
  ),
  'ethics/home-address': ruleWords(
    (v: { value: string } & Marked) => `Ada alamat rumah seseorang (“${v.value}”).`,
    (v) => `Cukup sebut kelurahan atau kecamatannya (UU 27/2022 Pasal 65). ${looked(v)}`,
  ),
};
