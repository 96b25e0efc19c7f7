import type { EthicsRule } from './ethics-rule.ts';
import { ownWords } from './own-words.ts';
import { reminder } from './reminder.ts';

/** What a court alone may call somebody. */
const GUILTY = String.raw`(?:pembunuh|koruptor|pemerkosa|pencabul|maling|penipu|perampok|pencuri|jagal|penjagal|penculik|pembegal|penganiaya|pengkhianat|pedofil|teroris|predator|penjahat|bandit|arsonist|murderer|rapist|killer|thief)`;

/** Whom it is told of; what stands before is looked at only where one of them stands. */
const WHO = String.raw`(?:pelaku|maling|penipu|pencuri|mereka|ia|dia|keduanya|ketiganya|tersangka|terdakwa|pria|pemuda)`;

/** Guilt told as certain, or a sentence asked for by the newsroom. */
const CERTAIN = new RegExp(
  [
    String.raw`\b(?:sang|si) ${GUILTY}\b`,
    String.raw`\bhasil (?:korupsi|kejahatan|tipuan|penipuan|kejahatan)nya\b|\b(?:begini|inilah|ini) cara (?:\p{L}+ ){1,4}?(?:mengeruk|menilap|menggarong|menipu|menggasak|memeras|membunuh|menghabisi|mengorupsi|mencuri)\b|\b(?:kebusukan|kelicikan|kebejatan|kebiadaban|keserakahan)(?:nya| (?:sang|si) )`,
    String.raw`\b(?:seolah|seakan)(?:-olah|-akan)? (?:tak|tidak|tanpa) (?:punya |merasa |ber)?(?:dosa|salah|bersalah|berdosa)|\btanpa rasa (?:bersalah|berdosa|menyesal|iba|kemanusiaan)|\b(?:manusia|orang|pria|lelaki|ayah|ibu|otak|tangan) (?:biadab|bejat|iblis|kejahatan|jahanam|terkutuk|durjana|laknat)`,
    String.raw`\b(?:the|these|those|two|three) (?:\w+ )?(?:thie(?:f|ves)|killers?|murderers?|rapists?|robbers?|fraudsters?|swindlers?|con ?m[ae]n|burglars?|kidnappers?|predators?|crooks?)\b(?=,? \p{Lu}\p{Ll}+ \p{Lu}|[^.]{0,40}\b(?:was|were|have|has)\b)|caught red-handed by justice|\b(?:finally )?brought to justice`,
    String.raw`^(?:\p{Lu}[\p{Lu} ]+ - )?${GUILTY}\b[^.,]{0,60}, \p{Lu}\p{Ll}+|\b(?:wanita|pria|lelaki|perempuan) (?:licik|keji|kejam|biadab|bengis)|\b[Dd]ialah yang|\b${GUILTY} kambuhan|\bthe (?:arsonist|killer|thief|rapist) behind\b|^${GUILTY} (?:\p{Lu}?\p{L}+ ){0,2}[Ii]ni\b`,
    String.raw`\b${GUILTY}(?: \p{L}+)? (?:keji|sadis|biadab|bejat|berdarah dingin|kejam|tak bermoral|cold-blooded)\b`,
    String.raw`\b(?:dia|ia|dialah|ialah|merekalah|jelas|sudah pasti|pasti|memang|inilah)(?: \p{L}+)? (?:pelaku|maling|pembunuh|koruptor|penipu|pemerkosa|dalang|otak|biang keladi|orang)nya\b|\bdialah ${GUILTY}`,
    String.raw`\bjelas-jelas (?:telah |sudah )?(?:me|ber|ter)\p{Ll}+`,
    String.raw`\b(?:layak|pantas|harus|patut|wajib) (?:\p{Ll}+ )?(?:dihukum|hukuman|divonis|dipenjara|membusuk)(?: \p{Ll}+)? (?:mati|seberat-beratnya|setimpal|seumur hidup|selamanya|di penjara)`,
    String.raw`\b${WHO}(?<!\b(?:jika|bila|kalau|apabila|agar|supaya|seandainya|if)\b[^.\n]{0,60}\b${WHO})(?: \p{Ll}+){0,2} terbukti (?:\p{Ll}+ )?(?:me|ber)\p{Ll}+`,
    String.raw`\btanpa (?:ragu|keraguan)[^.]{0,30}bersalah|\bsudah pasti (?:bersalah|pelaku\w*|dia)|\b(?:tak|tidak) perlu menunggu (?:vonis|putusan|sidang)|harus membusuk|\btembak (?:saja|mati saja)`,
  ].join('|'),
  'iu',
);

/** Somebody called so in headline or standfirst, as the first words of it or before a name or a verb. */
const HEADLINE = new RegExp(
  String.raw`(?<!(?:terduga|diduga|tersangka|terdakwa|kasus|dituduh|disebut|anti|korban|kepada|buru|memburu|cari|mencari|dijuluki|bukan) )(?<![-\p{L}])${GUILTY}\b`,
  'iu',
);

/** A proceeding that has begun. */
const PENDING =
  /menyusun berkas|melimpahkan berkas|\bsel\b|\bcaught\b|menangkapnya|sidang perdana|belum dijadwalkan|tersangka|terdakwa|terduga|diperiksa|penyidik|penyelidikan|didakwa|dituntut|tuntutan|sidang (?:\p{Ll}+ )?(?:perdana|lanjutan|dakwaan|pembelaan|berikutnya)|ditangkap|dibekuk|diringkus|diamankan|ditahan|statusnya|tahanan|penyidik|mendekam|suspect|defendant|on trial|arrested/iu;
/** A court has decided, or the person says so. */
const DECIDED =
  /(?<!(?:menunggu|tunggu|menanti|jelang|menjelang) )vonis|terpidana|inkrah|inkracht|berkekuatan hukum tetap|hakim (?:\p{L}+ ){0,3}(?:menyatakan|memutus\w*|menghukum|menjatuh\w*)|putusan (?:hakim|pengadilan|majelis|kasasi|MA|banding|Mahkamah|tetap|itu|ini)|dihukum (?:\d|penjara \d)|dijatuhi|kasasi|dieksekusi|menjatuhkan (?:pidana|hukuman|tindakan|vonis)|dinyatakan (?:terbukti|bersalah)|dijatuhi|terbukti secara sah|mantan narapidana|sentenced|convicted|found guilty/iu;
/** Whom somebody accuses denies it, or the article says that nothing is decided. */
const DENIED =
  /menyangkal|membantah|menampik|bantah|menolak (?:tuduhan|dakwaan|isi)|tidak melakukannya|bukan (?:dia|ia|saya|pelakunya)|pembelaan|pengacara|penasihat hukum|kuasa hukum|denie[sd]|lawyer/i;

/** A claim of the prosecution, or a ruling, told as such. */
const SAID_BY_OFFICE =
  /\b(?:jaksa|penuntut|tuntutan|dakwaan|hakim|majelis|menurut|prosecutors?)\b[^.]*$/i;
/** A suspect whom everybody can know by name. */
const SUSPECT_NAMED = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? \(?\d{2}(?: tahun)?[),]/u;

/** One who stands trial called guilty before a court said so (Kode Etik Jurnalistik 3). */
export const trial: EthicsRule = (text, { shown, whole }) => {
  if (text.fields?.label === 'opinion') return [];
  if (!PENDING.test(whole) || DECIDED.test(whole)) return [];
  for (const passage of shown) {
    const words = ownWords(passage);
    const isHead = passage.where === 'title' || passage.where === 'standfirst';
    const match = certain(words) ?? (isHead ? named(words, whole) : null);
    if (match)
      return reminder(text, 'ethics/trial', passage.placeOf(match.index), {
        value: match[0].trim(),
      });
  }
  return [];
};

/** `SN terbukti mencuri`, of a name or initials. */
const PROVEN =
  /(?<!\p{L}|\b[Jj]ika |\b[Bb]ila |\b[Kk]alau |\b[Aa]pabila )(?!Jika|Bila|Kalau|Apabila|Bahwa|Tidak|Belum|The|Fed|Hal|Ini|Itu|Obat|Cara|Vaksin|Langkah|Metode)\p{Lu}(?:\p{Lu}{1,2}|\p{Ll}+(?: \p{Lu}\p{Ll}+)*) (?:telah |memang )?terbukti (?:me|ber)\p{Ll}+/u;

/** A headline that calls somebody so who denies it, or, as its first words, one whom the story names. */
function named(headline: string, whole: string): RegExpExecArray | null {
  const match = HEADLINE.exec(headline);
  const isFirst = match !== null && /^(?:\p{L}+: )?$/u.test(headline.slice(0, match.index));
  return DENIED.test(whole) || (isFirst && SUSPECT_NAMED.test(whole)) ? match : null;
}

/** Guilt told as certain, but where a prosecutor says it. */
function certain(words: string): RegExpExecArray | null {
  const match = CERTAIN.exec(words) ?? PROVEN.exec(words);
  return match && SAID_BY_OFFICE.test(words.slice(Math.max(0, match.index - 120), match.index))
    ? null
    : match;
}
