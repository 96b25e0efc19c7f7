import type { EthicsRule } from './ethics-rule.ts';
import { ownWords } from './own-words.ts';
import { reminder } from './reminder.ts';

/** Names for groups that only hurt. */
const SLUR =
  /\b(?:banci|bencong|wadam|maho|kafir|aseng|si (?:cacat|buta|bisu|pincang|idiot)|(?:orang|kaum) cacat|cacat mental|idiot|orang gila itu|penyandang cacat|faggot|tranny)\b/i;

const WHO = String.raw`(?:pria|wanita|perempuan|lelaki|laki-laki|pemuda|pemudi|sopir|pengemudi|pengendara|pelaku|tersangka|terduga|terdakwa|pencuri|maling|penipu|copet|begal|perampok|pembunuh|pengedar|bandar|oknum|perantau|pendatang|kawanan|komplotan|pemilik\w*|pedagang|buruh|mahasiswa|seorang|ibu|bapak|bos|man|woman|driver|suspect|thief)`;
const GROUP = String.raw`(?:(?:[Bb]er|[Aa]sal |[Dd]ari )?[Ss]uku \p{Lu}\p{Ll}+|(?:[Bb]er|[Aa]sal )?[Ee]tnis \p{Lu}\p{Ll}+|[Kk]eturunan \p{Lu}\p{Ll}+|[Bb]erdarah \p{Lu}\p{Ll}+|[Bb]eragama \p{Lu}\p{Ll}+|[Nn]on-?[Mm]uslim|orang (?:Madura|Batak|Papua|Tionghoa|Cina|Jawa|Sunda|Minang|Bugis|Dayak|Ambon|Flores|Timor|Makassar|Aceh|Betawi|Melayu|Padang|Rohingya|Arab|Nias)\b|(?:[Pp]emeluk|[Pp]enganut|[Jj]emaat) (?:agama )?\p{Lu}\p{Ll}+|(?:penyuka sesama jenis|[Hh]omoseksual|[Tt]ransgender|[Tt]ranspuan|[Ww]aria|[Gg]ay|[Ll]esbian)\b|(?:ethnic|of) \p{Lu}\p{Ll}+ (?:descent|origin))`;
/** Whose deed it was, with the group: `pria bersuku Bugis`. */
const DOER = new RegExp(
  String.raw`(?<!\p{L})(?:${WHO}|\p{Lu}\p{Ll}+)(?: [\p{Ll}\d]+){0,4}?,? ${GROUP}|(?<!\p{L})(?:[Ww]aria|[Tt]ranspuan|[Gg]ay|[Ll]esbian|[Oo]rang \p{Lu}\p{Ll}+)(?: \p{L}+){0,3} (?:di(?:tangkap|bekuk|ringkus|ciduk|amankan)|mencuri|menipu|membunuh|merampok)`,
  'u',
);

/** What a whole group is said to be like. */
const STEREOTYPE =
  /\b(?:seperti|sebagaimana|layaknya) (?:kebanyakan|umumnya|lazimnya) (?:orang|pendatang|suku|kaum|warga|anggota|penganut|perantau)|\b(?:orang|suku|kaum|warga|etnis|pendatang) (?:\p{L}+ ){0,3}?(?:memang |sudah |selalu )+(?:dikenal|terkenal|malas|kasar|licik|pelit|keras|suka (?:mencuri|menipu|mabuk)|pemabuk|pemalas)|\b(?:dikenal|terkenal) (?:sebagai )?(?:suku|kaum|orang|daerah) (?:yang )?(?:malas|kasar|licik|pelit|suka|pemalas|pemabuk|pencuri|penipu)|\b(?:suku|orang|kaum|etnis|warga|pendatang)(?: \p{L}+){0,5} (?:malas|pemalas|licik|pelit|kasar|jorok|bodoh|tukang (?:mencuri|tipu|onar|mabuk)|biang (?:onar|rusuh|masalah)|suka (?:\p{L}+ )?(?:mencuri|menipu|mabuk|onar|memanen|menjarah))\b[^.]{0,40}|\b(?:suku|orang|kaum|etnis) (?:\p{L}+ ){0,3}?(?:memang )?(?:dari sananya|wataknya|tabiatnya|sudah bawaan|darahnya)|\b(?:ulah|kelakuan|tabiat|watak) (?:orang|suku|kaum|etnis|pendatang) (?!tak dikenal|tua|lain|itu|ini)\p{Lu}\p{L}+|\bdasar (?:orang|suku|kaum) \p{L}+/iu;

/** What somebody did, or suffered by accident. */
const DEED =
  /ditangkap|dibekuk|diringkus|diciduk|diamankan|menangkap|tangkap|pencuri\w*|mencuri|curi\b|maling|tipu|copet|begal|rampok|bunuh|aniaya|tabrak|kecelakaan|narkoba|sabu\b|tersangka|terdakwa|gasak|penipuan|rentenir|dilaporkan|korupsi|teror|gelapkan|penggelapan|pengeroyokan|mabuk|mengamuk|ngamuk|arrested|stole|crash/i;
/** Where the group is what it is about. */
const RELEVANT =
  /konflik|bentrok|toleran|diskriminasi|rasis|rasial|ujaran kebencian|penistaan|penodaan|\bSARA\b|masyarakat adat|hukum adat|ulayat|kerukunan|pengungsi|kebencian|persekusi|minoritas|stigma|teroris|bom\b|Rohingya|Uighur|hak asasi|perkawinan|menikah|mualaf|racis|hate speech/i;

/** Somebody's people, faith or body told without need, or mocked (Kode Etik Jurnalistik 8). */
export const hate: EthicsRule = (text, { shown, whole }) => {
  if (RELEVANT.test(whole)) return [];
  const isDeed = shown.some(({ where, text: words }) => where !== 'body' && DEED.test(words));
  for (const passage of shown) {
    const words = ownWords(passage);
    const match = SLUR.exec(words) ?? STEREOTYPE.exec(words) ?? (isDeed ? DOER.exec(words) : null);
    if (match)
      return reminder(text, 'ethics/hate', passage.placeOf(match.index), { value: match[0] });
  }
  return [];
};
