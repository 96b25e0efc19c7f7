import type { EthicsRule } from './ethics-rule.ts';
import { ownWords } from './own-words.ts';
import { reminder } from './reminder.ts';

/** Names for groups that only hurt. */
const SLUR =
  /\b(?:banci|bencong|wadam|maho|kafir|aseng|cebol|si (?:cacat|gagap|budek|buta|bisu|pincang|idiot|sinting|gila|edan|dungu|tolol|cacat|bencong|juling|bongkok)|(?:orang|kaum) cacat|cacat mental|idiot|orang gila (?:\w+ )?(?:itu|ngamuk|mengamuk|berkeliaran|menyerang|serang|masuk|telanjang|bacok|bunuh)|seorang orang gila|wong edan|orang (?:tidak|tak|kurang) waras|penyandang cacat|faggot|tranny)\b/i;

const WHO = String.raw`(?:pria|wanita|perempuan|lelaki|laki-laki|pemuda|pemudi|sopir|pengemudi|pengendara|pelaku|tersangka|terduga|terdakwa|pencuri|maling|penipu|pencopet|copet|penjambret|jambret|pengemis|begal|perampok|pembunuh|pengedar|bandar|oknum|perantau|pendatang|kawanan|komplotan|pemilik\w*|pedagang|buruh|mahasiswa|seorang|ibu|bapak|bos|man|woman|driver|suspect|thief)`;
const GROUP = String.raw`(?:(?:[Bb]er|[Aa]sal |[Dd]ari )?[Ss]uku \p{Lu}\p{Ll}+|(?:[Bb]er|[Aa]sal )?[Ee]tnis \p{Lu}\p{Ll}+|[Kk]eturunan \p{Lu}\p{Ll}+|[Bb]erdarah \p{Lu}\p{Ll}+|[Bb]eragama \p{Lu}\p{Ll}+|[Nn]on-?[Mm]uslim|orang (?:Madura|Batak|Papua|Tionghoa|Cina|Jawa|Sunda|Minang|Bugis|Dayak|Ambon|Flores|Timor|Makassar|Aceh|Betawi|Melayu|Padang|Rohingya|Arab|Nias)\b|(?:[Pp]emeluk|[Pp]enganut|[Jj]emaat) (?:agama )?\p{Lu}\p{Ll}+|(?:penyuka sesama jenis|[Hh]omoseksual|[Tt]ransgender|[Tt]ranspuan|[Ww]aria|[Gg]ay|[Ll]esbian)\b|(?:ethnic|of) \p{Lu}\p{Ll}+ (?:descent|origin))`;
/** Whose deed it was, with the group: `pria bersuku Bugis`. */
const DOER = new RegExp(
  String.raw`(?<!\p{L})(?:${WHO}|\p{Lu}\p{Ll}+)(?: [\p{Ll}\d]+){0,4}?,? (?:warga |seorang |yang |dari |asal )*${GROUP}|(?<!\p{L})(?:[Ww]aria|[Tt]ranspuan|[Gg]ay|[Ll]esbian|[Oo]rang \p{Lu}\p{Ll}+)(?: \p{L}+){0,3} (?:di(?:tangkap|bekuk|ringkus|ciduk|amankan)|mencuri|menipu|membunuh|merampok)`,
  'u',
);

/** What a whole group is said to be like. */
const STEREOTYPE =
  /\b(?:seperti|sebagaimana|layaknya) (?:kebanyakan|umumnya|lazimnya) (?:orang|pendatang|suku|kaum|warga|anggota|penganut|perantau)|\b(?:orang|suku|kaum|warga|etnis|pendatang) (?:\p{L}+ ){0,3}?(?:memang |sudah |selalu )+(?:dikenal|terkenal|malas|kasar|licik|pelit|keras|suka (?:mencuri|menipu|mabuk)|pemabuk|pemalas)|\b(?:dikenal|terkenal) (?:sebagai )?(?:suku|kaum|orang|daerah) (?:yang )?(?:malas|kasar|licik|pelit|suka|pemalas|pemabuk|pencuri|penipu)|\bdasar (?:orang|suku|kaum) \p{L}+/iu;

/** A people told to be so by nature; its name begins with a capital. */
const TRAIT =
  /\b(?:[Ss]uku|[Kk]aum|[Ee]tnis|[Pp]endatang|[Oo]rang(?= \p{Lu}))(?: \p{L}+){0,5} (?:gampang (?:cabut|main|mengamuk|marah)|doyan|malas|pemalas|licik|pelit|kasar|jorok|bodoh|tukang (?:mencuri|tipu|onar|mabuk)|biang (?:onar|rusuh|masalah)|suka (?:\p{L}+ )?(?:mencuri|menipu|mabuk|onar|memanen|menjarah)|(?:dari lahir|sejak lahir|memang|semuanya|rata-rata) (?:memang |sudah )?(?:pencuri|maling|penipu|perusuh|pemabuk|preman|begal|copet|pembohong))\b[^.]{0,40}|\b(?:[Ss]uku|[Oo]rang(?= \p{Lu}| suku)|[Kk]aum|[Ee]tnis) (?:\p{L}+ ){0,3}?(?:memang )?(?:dari sananya|wataknya|tabiatnya|sudah bawaan|darahnya)|\b[Ss]udah (?:jadi )?(?:watak|tabiat|adat|sifat|darah) (?:mereka|orang itu|suku itu)|\b(?<!(?:diduga|disebut|dituduh|dicap|sebagai|isu|dugaan|soal) )[Aa]liran sesat (?:itu|ini|tersebut)|\b(?:[Uu]lah|[Kk]elakuan|[Tt]abiat|[Ww]atak) (?:[Oo]rang|[Ss]uku|[Kk]aum|[Ee]tnis|[Pp]endatang) \p{Lu}\p{L}+/u;

const SHUNNED = String.raw`(?:HIV|AIDS|ODHA|kusta|TBC|ODGJ|gangguan jiwa|orang gila|difabel|disabilitas|tunanetra|tunarungu|waria|transpuan|LGBT|gay|lesbian|mantan napi|eks napi|mantan narapidana|gelandangan|pengemis|anak punk|pengungsi|janda|pendatang)`;
/** People spoken of as a danger, a curse or a shame. */
const STIGMA = new RegExp(
  String.raw`\b${SHUNNED}\b[^.\n]{0,50}\b(?:berkeliaran|gentayangan|meresahkan|menjijikkan|kutukan|azab|aib|menular(?:kan)? (?:ke mana|seenaknya)|perlu diwaspadai|harus (?:diusir|dijauhi|diasingkan|dipasung|dikurung)|penyakit masyarakat|sampah masyarakat|merusak moral)|\b(?:penyakit (?:kutukan|terkutuk|orang berdosa)|kutukan akibat|azab (?:bagi|bagi kaum|akibat)|akibat pergaulan bebas|sampah masyarakat|waspadai? (?:\p{L}+ ){0,2}?(?:pengidap|penderita|ODGJ|waria|ODHA))|\b(?:sebaiknya|mending|harus|perlu) (?:\p{L}+ ){0,2}?dipasung`,
  'iu',
);

/** Said of people who are ill, it hurts between quotation marks as well. */
const CURSE =
  /penyakit (?:terkutuk|kutukan|najis)|penyebar (?:HIV|AIDS|penyakit (?:terkutuk|itu))/i;

/** So does a call to lock people up, or to drive them out. */
const LOCK_UP =
  /\b(?:sebaiknya|mending|harus|perlu|layak|pantas) (?:\p{L}+ ){0,2}?(?:dipasung|dirantai|dikerangkeng)/iu;
/** Somebody contradicts it, or the story is about that it is wrong. */
const REBUTTED =
  /keliru|salah kaprah|tidak benar|stereotip|prasangka|melanggar|bebas pasung|pembebasan pasung|jangan (?:di)?pasung|mengecam|menyayangkan|membantah|ujaran|minta maaf/i;

/** What somebody did, or suffered by accident. */
const DEED =
  /ditangkap|dibekuk|diringkus|diciduk|diamankan|menangkap|tangkap|pencuri\w*|mencuri|curi\b|maling|tipu|copet|begal|rampok|bunuh|aniaya|tabrak|kecelakaan|narkoba|sabu\b|tersangka|terdakwa|gasak|penipuan|rentenir|dilaporkan|korupsi|teror|gelapkan|penggelapan|pengeroyokan|mabuk|mengamuk|ngamuk|arrested|stole|crash/i;
/** Where the group is what it is about. */
const RELEVANT =
  /konflik|bentrok|toleran|diskriminasi|rasis|rasial|ujaran kebencian|penistaan|penodaan|\bSARA\b|masyarakat adat|hukum adat|ulayat|kerukunan|pengungsi|kebencian|persekusi|minoritas|stigma|teroris|bom\b|Rohingya|Uighur|hak asasi|perkawinan|menikah|mualaf|racis|hate speech/i;

/** Somebody's people, faith or body told without need, or mocked (Kode Etik Jurnalistik 8). */
export const hate: EthicsRule = (text, { shown, whole }) => {
  const isRelevant = RELEVANT.test(whole);
  const isRebutted = isRelevant || REBUTTED.test(whole);
  const isDeed = shown.some(({ where, text: words }) => where !== 'body' && DEED.test(words));
  for (const passage of shown) {
    const words = ownWords(passage);
    const match =
      STEREOTYPE.exec(words) ??
      TRAIT.exec(isRebutted ? words : passage.text) ??
      STIGMA.exec(words) ??
      (isRebutted ? null : LOCK_UP.exec(passage.text)) ??
      CURSE.exec(passage.text) ??
      (isRelevant ? null : (SLUR.exec(words) ?? (isDeed ? DOER.exec(words) : null)));
    if (match)
      return reminder(text, 'ethics/hate', passage.placeOf(match.index), { value: match[0] });
  }
  return [];
};
