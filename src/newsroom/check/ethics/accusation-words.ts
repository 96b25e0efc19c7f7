import { oneOf, wordsOf } from './word-lists.ts';
import { DOES_WRONG, GRAVE, NAMES, TAKES, WRONG, WRONGS_IN_SHORT } from './wrongs.ts';

/** Verbs of suspecting and accusing. */
const ACCUSES = wordsOf(String.raw`
  dituding, dituduh, ditengarai, disinyalir, dicurigai, diduga(?: kuat)?, disebut-sebut, dilaporkan, diadukan, dipolisikan
  curigai, mencurigai, tuding, tuduh, menuding, menuduh, membongkar, polisikan, mempolisikan
  accus(?:e|ed|es|ing)\b[^.\n]{0,60}\bof, allegedly, alleg\w+
`);
const REPORTED = wordsOf(
  'dituding, dituduh, ditengarai, disinyalir, diduga, disebut-sebut, disebut, dicurigai, menuding, menuduh, mencurigai, membeberkan, membongkar, konon, kabarnya',
);
/** What those who complain say was done to them. */
const SUFFERED = wordsOf(String.raw`
  disetrum, ditipu, diperas, dipungli, dianiaya, diancam, diintimidasi, dipukul\w*, disiksa, digaji, dieksploitasi, dibohongi
  dicurangi, ditelantarkan, dizalimi, dilecehkan, diusir, dipecat sepihak, dipalak, diteror
`);
/** Houses that serve or employ people. */
const CARE = wordsOf('RS, RSUD, RSIA, rumah sakit, puskesmas, klinik');
const FIRMS = wordsOf(String.raw`
  koperasi, travel, agen, PT, CV, UD, pabrik, perusahaan, pengembang, developer, arisan, warung, rumah makan, depot, toko, bakso
`);
const SCHOOLS = wordsOf('yayasan, pesantren, panti, sekolah, SD, SMP, SMA, SMK, kampus');
/** Those with an office or trade. */
const PERSONS = wordsOf(String.raw`
  kades, lurah, camat, kepala desa, bos, majikan, kepsek, kepala sekolah, perawat, bidan, dokter, guru, oknum
`);
const LEADERS = wordsOf(String.raw`
  kepala, kades, lurah, camat, bupati, ketua, direktur, guru, dokter, dosen, kiai, ustadz?, calon, caleg, kontraktor, pemilik
  bos, mandor, majikan, bidan, anggota
`);
/** What makes food unfit. */
const UNFIT =
  'daging (?:celeng|babi|tikus|busuk|anjing|bangkai)|boraks|formalin|pewarna(?: tekstil)?|bangkai|minyak jelantah';
/** What work earns. */
const PAY = 'gaji|upah|honor|THR|insentif|pesangon';
/** What is done to those who are served or employed there. */
const MISTREATS = [
  'ternyata (?:abal-abal|bodong|palsu|gadungan|menipu)|abal-abal|bodong',
  '(?:mem)?bawa (?:kabur|lari)',
  '(?:me)?(?:n)?tolak (?:ibu|pasien|warga|anak|bayi|korban|penyandang)',
  '(?:me)?nelantarkan|telantarkan|(?:me)?mecat|pecat',
  String.raw`(?:me|di)?(?:m|p)aksa (?:\w+ ){0,2}(?:mundur|menandatangani|lembur|mengundurkan|hamil|bekerja|membayar|membeli)`,
  String.raw`(?:me)?(?:m|p)eras (?:\w+ )?(?:wali|warga|pedagang|orang|murid|siswa|pasien|sopir)`,
  '(?:meng)?gelapkan (?:gaji|dana|uang|iuran|upah)',
  String.raw`(?:me)?(?:m)?pakai (?:\w+ ){0,2}(?:${UNFIT})`,
  '(?:me)?(?:n)?tahan (?:ijazah|KTP|paspor|gaji|upah)',
];
/** What nobody wants to be taken for. */
const BRANDS = String.raw`dukun santet|tukang santet|(?:me)?(?:ng)?kirim santet|biang keladi\w*|penipu|pembohong|koruptor|mafia|pelakor|pencuri|maling|kebal hukum|penganut aliran sesat|sesat|rentenir|bandar`;
/** Said of a firm, it takes the deed back: `PT Jaya larang warga buang sampah`. */
const NOT_ITSELF = wordsOf(String.raw`
  larang, melarang, imbau, mengimbau, ajak, mengajak, cegah, mencegah, jangan, tak, tidak, bukan, bantah, membantah, tolak
  laporkan, warga, polisi, stop, setop, hentikan, anti, pelaku, dituduh, dituding, diminta, sanksi, sidak
`);

/** Money eaten, as columns and headlines put it. */
const EATS = String.raw`(?:kenyang|makan|memakan|melahap|mengantongi|mengutip|menyedot|mengeruk|menggasak|menggarong) (?:\w+ ){0,2}?(?:uang|fee|suap|dana|anggaran|proyek|jatah|setoran|komisi)`;
const EATS_IT = String.raw`\b${oneOf(LEADERS, ['gubernur', 'menteri', 'wali kota', 'PT', 'CV'])}\b[^.\n]{0,70}(?:sudah|memang|jelas|selalu|terus|pernah|sejak|biasa) (?:\w+ )?(?:${EATS})`;

/** That somebody is accused, in one sentence with what of. */
export const ACCUSED = new RegExp(
  [
    String.raw`\b${oneOf(ACCUSES)}\b[^.\n]{0,80}?\b(?!anti-?)\w{0,4}${WRONG}`,
    String.raw`\b(?:melaporkan|laporkan|mengadukan|adukan)\b[^.\n]{0,110}?\b(?:dugaan|karena|lantaran|terkait|soal|atas)\b[^.\n]{0,60}?${WRONG}`,
    String.raw`\b(?:mengaku|merasa|ngaku|jadi korban)\b(?: \w+){0,3} ${oneOf(SUFFERED)}`,
    // Klinik Glow abal-abal, RS Kasih tolak ibu melahirkan, PT Jaya memaksa
    String.raw`\b${oneOf(CARE, FIRMS, SCHOOLS, PERSONS)}\b(?: \w+){0,5}? ${oneOf(MISTREATS)}`,
    EATS_IT,
    // PT Jaya Tekstil Buang Limbah Malam Hari
    String.raw`\b${oneOf(FIRMS)}(?: (?!${oneOf(NOT_ITSELF)}\b)\w+){1,4}? ${WRONGS_IN_SHORT}`,
    String.raw`\b(?:ditolak|ditelantarkan|diusir|dibiarkan|dipecat|dipaksa (?:mundur|lembur|menandatangani|mengundurkan)|diputus kontrak)\b[^.\n]{0,40}\b(?:RS|RSUD|rumah sakit|puskesmas|klinik|PT|perusahaan|pabrik|sekolah)\b`,
    String.raw`\b(?:memakai|pakai|menggunakan|mengandung|campuran|dicampur) (?:\w+ ){0,2}(?:${UNFIT})`,
    String.raw`\b(?:mengaku|mengeluh|mengeluhkan|keluhkan|memprotes|protes|menyebut)\b[^.\n]{0,60}?\b(?:(?:tidak|tak|belum|tanpa) (?:kunjung |pernah )?(?:di)?(?:bayar|gaji|kembalikan|layani|tangani|rawat|beri pesangon|upah)\w*|dipotong sepihak|dipecat|ditipu|diperas|dipungut)`,
    String.raw`\b(?:${PAY}|lembur|ijazah|bantuan|bansos)(?:nya)? (?:\w+ ){0,3}?(?:dipotong|disunat|ditahan|ditunggak|dikurangi|dicicil|dipangkas sepihak)`,
    String.raw`\b(?:${PAY})(?:nya)? (?:\w+ ){0,4}?(?:tidak|tak|belum) (?:kunjung |pernah )?dibayar\w*|(?:me)?nunggak (?:gaji|upah|honor)`,
    String.raw`\b(?:dicap|disangka|dianggap|dinilai|dijuluki|disebut|sebut|diyakini) (?:sebagai )?(?:${BRANDS})\b`,
    String.raw`\b(?:tuduhan|tudingan) (?:itu|tersebut|ini)\b`,
    String.raw`\b${oneOf(REPORTED)}\b[^.\n]{0,80}?\b${TAKES}`,
    String.raw`\b(?:menyalahkan|salahkan|mengecam|menggugat|menghujat)\b[^.\n]{0,60}\b${oneOf(CARE, LEADERS, ['sekolah', 'perawat', 'PT', 'CV', 'perusahaan', 'pengembang'])}`,
    String.raw`\b${oneOf(CARE, ['dokter', 'dr\\.', 'bidan', 'perawat', 'kepala', 'petugas', 'pihak'])}\b[^.\n]{0,60}\b(?:menolak (?:menangani|melayani|merawat|menerima|membayar|memberi)|membiarkan|(?:tidak|tak) (?:mau|kunjung|segera|juga) (?:menangani|melayani|merawat|datang|membayar|memeriksa))`,
    String.raw`\b(?:tidak|tak) (?:kunjung |segera |juga )?(?:ditangani|dilayani|dirawat|diperiksa)\b[^.\n]{0,60}\b${oneOf(CARE, ['dokter', 'bidan'])}`,
    String.raw`["“][^"”\n]{0,120}\b(?:dia|itu|ini|dasar|memang|kalian|mereka|is|was|are|were) ${NAMES}\b|\b(?:called|calls|menyebut|sebut)\b[^.\n]{0,40}["“](?:\w+ )?${NAMES}`,
    String.raw`\b${oneOf(LEADERS, ['PT', 'CV', 'UD', 'koperasi', 'yayasan', 'pabrik', 'pengembang'])}\b[^.\n"“”]{0,70}?\b${DOES_WRONG}`,
    String.raw`\b(?:bribed|embezzled|stole|extorted|pocketed|cheated|fleeced|swindled|scammed|conned|bribing|embezzling|stealing from|dumping waste|cheating|defrauded|dumped|siphoned|forged|threatened|molested|paid off|took kickbacks|demanded (?:money|cash|bribes|payments?))\b|accus\w+[^.\n]{0,80}\bof (?:\w+ ){0,3}?(?:paying|taking|stealing|dumping|running|selling|cheating|cutting|hiding|using|lying|rigging|beating|forcing)`,
    String.raw`\b(?:disebut|sebut|menyebut|menduga)\b[^.\n]{0,80}?\b(?!anti-?)\w{0,4}${GRAVE}`,
  ].join('|'),
  'i',
);

const CRIMINALS = String.raw`malapraktik|pembunuh\w*|penipu\w*|korup\w*|maling|pencuri\w*|perampok\w*|jual beli|kejahatan|pembohong\w*|pemeras\w*|mafia|kriminal|suap`;

/** A crime told as a fact, which no column may do of somebody named either. */
export const BRANDED = new RegExp(
  [
    String.raw`\b(?:itu|ini|dia|ia|dialah|adalah|menyebutnya|namanya|memang|jelas|tak lain) (?:\w+ )?(?:${CRIMINALS})\b`,
    String.raw`\bk(?:epala|etua)[^.\n]{0,70} (?:menjual (?:kursi|jabatan|proyek|soal)|mengorupsi|menilap|menyunat|memeras|makan uang)`,
    EATS_IT,
    String.raw`\b(?:is|was) a (?:thief|crook|fraud|murderer|killer|liar)\b`,
  ].join('|'),
  'i',
);
