import type { EthicsRule } from './ethics-rule.ts';
import { NAME } from './names.ts';
import { reminder } from './reminder.ts';

const WRONG = String.raw`(?:korupsi|mengorupsi|(?:meng)?gelap(?:kan|an)|menipu|penipuan|tipu|pungli|pungutan liar|suap|menyuap|gratifikasi|mark[- ]?up|menganiaya|penganiayaan|mencuri|berselingkuh|selingkuh|berzina|memalsukan|pemalsuan|ijazah palsu|plagiat|menjiplak|penyerobotan|mafia|(?:me|pe)?n?yeleweng\w*|diselewengkan|memeras|pemerasan|mencemari|merusak lingkungan|jual beli jabatan|politik uang|money politic\w*|menyalahgunakan|penyalahgunaan (?:wewenang|jabatan|dana|anggaran)|intimidasi|mengintimidasi|KKN|nepotisme|fiktif|(?:me|di)?n?yunat|disunat|sunat|memotong|potong|menyerobot|serobot|potong(?:an)? liar|KDRT|malapraktik|malpraktik|aniaya|menghamili|membekingi|beking|mesum|asusila|merampas|menilap|tilap|penyimpangan|penggelembungan|rekayasa|kecurangan|tidak (?:membayar|dibayar)|gelapkan|lecehkan|palsukan|korup|jual[- ]beli|monopoli|menimbun|penimbunan|membuang limbah|mencuri|curi|rudapaksa|memperkosa|pencabulan|menelantarkan|melecehkan|kekerasan|corruption|fraud|embezzl\w+|bribery|stealing|abuse)`;
const ACCUSED = new RegExp(
  String.raw`\b(?:dituding|dituduh|ditengarai|diduga(?: kuat)?|disebut-sebut|dilaporkan|tuding|tuduh|menuding|menuduh|diadukan|accused of|allegedly)\b[^.\n]{0,80}\b${WRONG}\b`,
  'i',
);
const SOMEBODY = new RegExp(
  String.raw`\b(?:[Kk]epala|[Kk]etua|[Bb]upati|[Ww]ali [Kk]ota|[Gg]ubernur|[Cc]amat|[Ll]urah|[Kk]ades|[Kk]adis|[Kk]epsek|[Dd]irektur|[Rr]ektor|[Dd]ekan|[Ss]ekretaris|[Bb]endahara|[Mm]enteri|[Aa]nggota|[Dd]okter|[Gg]uru|[Uu]staz|[Kk]iai|[Pp]endeta|CV|PT|Yayasan|Dinas|[Bb]os|[Dd]osen|[Pp]engusaha|[Aa]rtis|[Cc]aleg|[Pp]emilik|[Mm]anajer|[Pp]impinan|[Ss]uami|[Oo]knum|Calon|Pj|Mr|Mayor|Governor|Director)\b\.?(?: (?:\p{Lu}+|\p{Lu}?\p{Ll}+)){0,3}? ${NAME}`,
  'u',
);

/** The other side's word, or that it was asked for. */
const ANSWER =
  /bantah|\btepis|menepis|menampik|ditampik|sangkal|menyangkal|mengelak|klarifikasi|hak jawab|konfirmasi|dihubungi|menghubungi|belum (?:ber)?(?:memberi|merespons?|menjawab|menanggapi|bersedia|dapat|bisa|berhasil|membalas|ada (?:tanggapan|jawaban|keterangan))|tidak (?:menjawab|merespons?|menanggapi|berkomentar|membalas|bersedia|mau)|enggan|menolak (?:berkomentar|memberi|menjawab)|tanggapan|menanggapi|ditanya|dimintai|kuasa hukum|pengacara|penasihat hukum|pembelaan|membela diri|mengakui|\bakui|minta maaf|berdalih|tak terima|tidak terima|angkat bicara|buka suara|menjelaskan bahwa|tidak benar|hoaks|hoax|fitnah|menjawab|jawaban|membenarkan|\bden(?:y|ies|ied)\b|did not respond|declined|responded|spokes\w+|lawyer/i;

/** What the law says already, told as such, is news of a proceeding. */
const PROCEEDING =
  /tersangka|terdakwa|didakwa|dituntut|divonis|vonis|terpidana|ditahan|ditangkap|dibekuk|diringkus|diamankan|OTT|operasi tangkap|jaksa|penyidik|penyidikan|penyelidikan|diselidiki|menyelidiki|sidang|pengadilan|buron|\bDPO\b|KPK|suspect|indict|charged|court/i;

/**
 * A person or body accused in headline, standfirst or opening, and nothing in the whole text that
 * says what they answer or that they were asked (Kode Etik Jurnalistik 1 and 3).
 */
export const oneSided: EthicsRule = (text, passages) => {
  const { fields } = text;
  if (fields?.label === 'opinion' || (fields?.replies.length ?? 0) > 0) return [];
  const opening = passages.filter(({ where }) => where === 'body').slice(0, 2);
  const heads = passages.filter(({ where }) => where === 'title' || where === 'standfirst');
  const accusation = [...heads, ...opening].find((one) => ACCUSED.test(one.text));
  if (!accusation) return [];
  const whole = passages.map((one) => one.text).join('\n');
  if (ANSWER.test(whole) || PROCEEDING.test(whole) || !SOMEBODY.test(whole)) return [];
  const match = ACCUSED.exec(accusation.text)!;
  return reminder(text, 'ethics/one-sided', accusation.placeOf(match.index), { value: match[0] });
};
