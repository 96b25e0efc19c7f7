import { NAME, personOf } from './names.ts';
import type { EthicsRule } from './ethics-rule.ts';
import { PLACE_OR_BODY } from './place-or-body.ts';
import { PSEUDONYM } from './pseudonym.ts';
import { reminder } from './reminder.ts';
import { sentencesOf } from './sentences.ts';

/** Illnesses for which people are shunned. */
const SHUNNED = String.raw`(?:HIV\b|AIDS\b|ODHA\b|TBC?\b|[Tt]uberkulosis|[Ss]ifilis|[Rr]aja singa|[Gg]onore|[Kk]encing nanah|[Kk]usta|[Hh]epatitis|[Ss]kizofrenia|[Bb]ipolar|[Gg]angguan (?:jiwa|mental|kejiwaan|bipolar)|[Dd]epresi berat|[Pp]enyakit (?:kelamin|menular)|schizophreni\w+)`;
const HAS = String.raw`(?:di ?diagnos[ai]s?|terdiagnosis|mengidap|menderita|positif|terinfeksi|terjangkit|pengidap|penderita|pasien|penyandang|hidup dengan|diagnosed with|suffers from|tested positive for)`;
const ILL = new RegExp(String.raw`${HAS}\b[^.\n]{0,50}?${SHUNNED}`, 'u');

/** A name whose sentence goes on with what the person has. */
const NAMED_ILL = new RegExp(
  String.raw`(?<name>${NAME})(?: ?\([^)]{1,15}\)|, \d{1,2}(?: tahun)?(?=,))?,? (?:[\p{Ll}\d]+ ){0,4}?${ILL.source}`,
  'gu',
);

/** A line of a list of patients: a name, when born, what illness. */
const LISTED = new RegExp(
  String.raw`(?<name>${NAME}),? ?(?:\([^)\n]{1,40}\),? ?)?(?:lahir|kelahiran|\d{1,2} tahun|alamat|warga|RT)[^\n]{0,80}?(?:${SHUNNED}|[Kk]anker|[Dd]iabetes|[Hh]ipertensi|[Ss]troke|[Gg]injal|[Cc]ovid|COVID|[Hh]amil)`,
  'gu',
);

const PATIENTS = /pasien|penderita|positif|patients?\b/i;

/** What a doctor keeps secret, in a newsroom's hands. */
const FILE =
  /(?:rekam medi[sk]|(?:lembar|berkas|dokumen|hasil) (?:itu )?yang (?=(?:kami|redaksi) )|hasil (?=lab)|(?:berkas|lembar|catatan|dokumen|riwayat|resume|surat|laporan|data) (?:medi[sk]|rumah sakit|pasien|kesehatan|diagnos\w+|berobat)|hasil (?:lab|laboratorium|tes|pemeriksaan) (?:darah|HIV|kejiwaan|medis|kesehatan|rumah sakit)|resep (?:dokter|obat)|medical (?:record|file)s?)[^.\n]{0,60}\b(?:diperoleh|didapat|dilihat|dibaca|beredar|bocor|salinan|kami|redaksi|menunjukkan|menyebut|memuat|obtained|leaked|show)/i;
const DIAGNOSED =
  /didiagnos[ai]s|reaktif|tercatat|dirawat karena|mengidap|menderita|dirawat inap|riwayat obat|positif|resepnya|diagnosed/i;

/** One who tells it, or lets it be told. */
const WILLING =
  /(?:mengungkap\w*|menceritakan|bercerita|mengumumkan|terbuka|berbagi|curhat|membagikan|buka suara|blak-blakan|mengaku|bersaksi) |seizin|atas izin|dengan izin|persetujuan|bersedia|setuju|penyintas|mendiang|almarhum|konferensi pers|survivor|with (?:his|her|their) (?:consent|permission)/i;
const LEAK_ITSELF =
  /kebocoran|bocornya|data (?:\p{L}+ )?bocor|tanpa nama|disamarkan|tidak memuat|tidak menyebut/iu;

/** A private person named with what they suffer from (Undang-Undang 27/2022, 4 and 65; 17/2023). */
export const health: EthicsRule = (text, { shown, whole }) => {
  if (PSEUDONYM.test(whole)) return [];
  const isWilling = WILLING.test(whole);
  for (const { text: words, placeOf } of shown) {
    const sentences = sentencesOf(words);
    for (const [index, { text: sentence, at }] of sentences.entries()) {
      const value =
        listed(sentence, whole) ??
        (isWilling ? undefined : told(sentence, sentences[index + 1]?.text ?? ''));
      if (value !== undefined) return reminder(text, 'ethics/health', placeOf(at), { value });
    }
  }
  return [];
};

function listed(words: string, whole: string): string | undefined {
  const named = person(words, LISTED);
  return named !== undefined && PATIENTS.test(whole) ? named : undefined;
}

/** One named with an age, whom the next sentence takes up. */
const AGED = new RegExp(String.raw`(?<name>${NAME})(?= \(\d\d\)|, \d\d(?: tahun)?,)`, 'gu');
const TAKEN_UP = /^(?:Ia|Dia|Menurut|Sejak|\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3} (?:itu|tersebut|ini)\b)/u;

function told(words: string, next: string): string | undefined {
  const named =
    person(words, NAMED_ILL) ??
    (TAKEN_UP.test(next) && ILL.test(next) ? person(words, AGED, true) : undefined);
  if (named !== undefined || !FILE.test(words) || LEAK_ITSELF.test(words)) return named;
  return DIAGNOSED.test(words)
    ? person(words, new RegExp(`(?<name>${NAME})`, 'gu'), true)
    : undefined;
}

/** The first name of a person that a pattern finds, of two words, or of one with an age if that is enough. */
function person(words: string, pattern: RegExp, isOneEnough = false): string | undefined {
  for (const { groups } of words.matchAll(pattern)) {
    const name = personOf(groups!['name']!, words);
    if (name === undefined || PLACE_OR_BODY.test(name)) continue;
    const isAged = new RegExp(`${name}(?:, \\d\\d tahun| \\(\\d\\d)`, 'u').test(words);
    if (name.includes(' ') || (isOneEnough && isAged)) return name;
  }
  return undefined;
}
