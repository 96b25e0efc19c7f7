import { oneOf, wordsOf } from './word-lists.ts';

/** Denying, in stems and whole words. */
const DENYING = wordsOf(String.raw`
  bantah, menyanggah, disanggah, menolak (?:tuduhan|tudingan), \btepis, menepis, menampik, ditampik, sangkal, menyangkal, mengelak, berdalih, (?:tak|tidak) terima(?! (?:\w+ )?(?:upah|gaji|bayaran|uang|bantuan|THR|pesangon|honor|jatah|dana|ijazah|sertifikat|beras))
  tidak benar, hoaks, hoax, fitnah, pembelaan, membela diri
`);
/** Explaining, answering, owning up. */
const ANSWERING = wordsOf(String.raw`
  klarifikasi, hak jawab, tanggapan, menanggapi, menjelaskan bahwa, menjawab, membenarkan, (?:minta|mohon) maaf
  (?<!tanggung )(?<!penanggung )\bjawab(?:nya|an)?\b
  (?<!\b(?:agar|supaya|dipaksa|untuk) )mengakui, \bakui
  (?<!\b(?:mantan|korban|keluarga|warga|saksi|karyawan|pegawai|ibu|istri|bekas)(?: \w+){0,2} )(?:angkat bicara|buka suara)
`);
/** That the accused say something, told by what they are. */
const SAYS = [
  String.raw`\b(?:guru|dokter|kepala sekolah|kades|pemilik|bendahara|ketua|petugas|perusahaan|sekolah|rumah sakit|pengelola|sopir|mandor|caleg|kontraktor)(?: \w+)? (?:itu|tersebut) (?:mengatakan|menyatakan|berdalih|beralasan|mengklaim|mengaku|menyebut|siap)`,
  String.raw`\b(?:kepala desa|kades|lurah|camat|direktur|kepala sekolah|ketua yayasan|pemilik|manajer)\b[^.\n"“”]{0,70}\b(?:menjelaskan|membuka buku|mempersilakan|menunjukkan (?:bukti|kuitansi|catatan|peta|berkas))`,
  String.raw`\b(?:menyatakan|mengatakan|berdalih) hanya\b|\b(?:manajer|manajemen|humas|direksi|pihak (?:perusahaan|sekolah|rumah sakit|kampus|yayasan|pengembang)) [^.\n"“”]{0,40}\b(?:mengatakan|menyatakan|menyebut|menjelaskan|memastikan)\b`,
  String.raw`\b(?:PT|CV|RSUD?|Yayasan|Koperasi|(?:kepala|sekretaris) dinas|direktur) [^.\n"“”]{2,60}\b(?:menyatakan|mengatakan|beralasan|mengklaim|berjanji|memastikan)\b`,
];
/** That they were asked. */
const ASKED = wordsOf(String.raw`
  (?:janji|berjanji|akan) (?:mem)?beri(?:kan)? penjelasan, konfirmasi, dihubungi, menghubungi, ditanya, dimintai (?:keterangan|tanggapan|konfirmasi)
`);
/** That they did not answer. */
const SILENT = [
  String.raw`belum (?:ber)?(?:memberi|merespons?|menjawab|menanggapi|bersedia|dapat|bisa|berhasil|membalas|ada (?:tanggapan|jawaban|keterangan))`,
  String.raw`tidak (?:menjawab|merespons?|menanggapi|berkomentar|membalas|(?:bersedia|mau) (?!di(?:sebut|ungkap|tulis))(?:me|ber|di|bicara)\w*)`,
  String.raw`tidak (?:aktif|bisa ditemui|dapat ditemui|berada di|ada di (?:tempat|kantor|rumah))|saling (?:lapor|tuding|tuduh|bantah)`,
  String.raw`enggan (?!di(?:sebut|tulis|ungkap|kutip))`,
  String.raw`menolak (?:berkomentar|memberi|menjawab)`,
];
/** Those on whose side a lawyer stands who speaks against the accused. */
const ACCUSERS = wordsOf(
  '(?:para )?korban, LBH, pelapor, warga, ahli waris, keluarga, orang tua, istri, petani, pekerja, karyawan, pasien, jemaah, pembeli, penggugat, nasabah, buruh, pembeli, investor, konsumen',
);
const ACCUSERS_EN = wordsOf(
  'group, victims?, buyers?, investors?, famil(?:y|ies), workers?, complainants?, residents?, plaintiffs?, women',
);
/** Lawyers, who speak for the accused unless it is said for whom else. */
const LAWYERS = [
  String.raw`(?<!\b(?:mencari|menyewa|mencarikan|menunjuk|menggandeng|butuh|lewat|melalui|didampingi) )(?:kuasa hukum|pengacara|penasihat hukum)(?:nya| (?!${oneOf(ACCUSERS)}))`,
  String.raw`lawyer(?!s? (?:for|of|representing) (?:the |some of the )?${oneOf(ACCUSERS_EN)})`,
];
/** Those who speak for the accused. */
const SPEAKERS = wordsOf(
  '(?:juru bicara|jubir|humas) (?:PT|CV|perusahaan|RSUD?|rumah sakit|yayasan|kampus|universitas|sekolah|bank)',
);
const ENGLISH = wordsOf(
  String.raw`\bden(?:y|ies|ied)\b, did not respond, declined, reject(?:s|ed)?, rebut\w*, replied, dismiss(?:es|ed)?, apologi[sz]ed, responded, spokes\w+\b(?! (?:for|of) the (?:police|prosecut|court))`,
);

/** The other side's word, or that it was asked for. */
const ANSWER = new RegExp(
  oneOf(DENYING, ANSWERING, SAYS, ASKED, SILENT, LAWYERS, SPEAKERS, ENGLISH),
  'i',
);

/** Police who say that they have a report: no answer of the accused. */
const POLICE_SAYS =
  /\b(?:Kapol\w+|Kasat\w*|Kanit|Kasi\w*|AKP|AKBP|Kompol|Iptu|Ipda|Aipda|Aiptu|Bripka|Kombes|polisi)\b[^.\n]*\b(?:membenarkan|menjelaskan|mengatakan|menyatakan|laporan|aduan|konfirmasi)\b/i;
/** That a report has come in, whoever says so: no answer either. */
const RECEIVED =
  /\bmembenarkan\b[^.\n]{0,40}\b(?:laporan|aduan|pengaduan)\b|\b(?:laporan|aduan|pengaduan|berkas)\b[^.\n]{0,30}\b(?:sudah|telah) (?:di)?(?:terima|masuk|register)/i;
/** So of one who bears it out. */
const WITNESS_SAYS =
  /\b(?:seorang|warga|saksi|sumber|karyawan|pegawai|tetangga|mantan|wali murid|pelanggan|korban|pelapor)\b[^.\n]{0,70}\b(?:membenarkan|menjelaskan bahwa|mengakui|buka suara|angkat bicara)\b|enggan (?:di)?sebut/i;
const DENIES = /bantah|sangkal|menampik|tepis|mengakui/i;

/** Whether a story has the other side's word, or says that it was asked for. */
export const isAnswered = (whole: string): boolean =>
  ANSWER.test(whole) &&
  whole
    .split(/\n|\. /)
    .some(
      (sentence) =>
        ANSWER.test(sentence) &&
        (DENIES.test(sentence) ||
          !(POLICE_SAYS.test(sentence) || WITNESS_SAYS.test(sentence) || RECEIVED.test(sentence))),
    );
