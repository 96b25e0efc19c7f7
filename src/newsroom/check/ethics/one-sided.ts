import { ACCUSED, BRANDED } from './accusation-words.ts';
import type { EthicsRule } from './ethics-rule.ts';
import { NAME } from './names.ts';
import type { SeenPassage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { reminder } from './reminder.ts';

const SOMEBODY = new RegExp(
  String.raw`\b(?:[Kk]epala|[Kk]etua|[Bb]upati|[Ww]ali [Kk]ota|[Gg]ubernur|[Cc]amat|[Ll]urah|[Kk]ades|[Kk]adis|[Kk]epsek|[Pp]erawat|[Bb]idan|Mbah|Bripka|Aiptu|Brigadir|Polsek|Polres|Puskesmas|[Kk]afe|[Rr]estoran|[Dd]irektur|[Rr]ektor|[Dd]ekan|[Ss]ekretaris|[Bb]endahara|[Mm]enteri|[Aa]nggota|[Dd]okter|[Gg]uru|[Uu]staz|[Kk]iai|[Pp]endeta|CV|PT|KH|[Uu]stadz|Gus|TGH|Tgk|Habib|dr|Pak|Bu|Yayasan|Dinas|[Bb]os|[Dd]osen|[Pp]engusaha|[Aa]rtis|[Cc]aleg|[Pp]emilik|[Mm]anajer|[Pp]impinan|[Ss]uami|[Oo]knum|Calon|Pj|Mr|[Bb]andar|[Oo]wner|[Mm]ajikan(?:nya)?|[Aa]tasan(?:nya)?|[Bb]osnya|[Dd]inas|[Pp]engelola|[Pp]engasuh|[Kk]ontraktor|[Dd]eveloper|[Pp]engembang|UD|RSUD|RS|SD|SMP|SMA|SMK|[Pp]onpes|[Uu]niversitas|[Kk]operasi|[Aa]gen|[Tt]ravel|Mr|Mayor|Governor|Director)\b\.?(?: (?:\p{Lu}+|\p{Lu}?\p{Ll}+)){0,4}?,? (?:Drs?\. |Ny\. |Hj?\. |Ir\. )?${NAME}|(?:rumah|kediaman|kantor) ${NAME}|\b(?:[Kk]linik|[Ww]arung|[Rr]umah [Ss]akit|RSIA|[Tt]oko|[Bb]akso|[Pp]uskesmas|[Pp]esantren|[Pp]anti|[Pp]abrik|[Aa]risan|[Aa]plikasi)\b(?: \p{Lu}?\p{Ll}+){0,2}? \p{Lu}\p{Ll}+|${NAME}(?: ?\(\d+\))?, (?:seorang |selaku )?(?:bandar|pemilik|bos|pengelola|ketua|kepala|bendahara|pengasuh|direktur|kontraktor|pengusaha|guru|dokter|suami|oknum|anggota|kades|lurah|manajer|pengembang|caleg|dosen|artis)|(?:oleh|ditipu|diperas|dianiaya|diancam|dipukul|lari|kabur|dilaporkan|melaporkan|menuding|menuduh) (?:\p{Ll}+ ){0,2}?\p{Lu}\p{Ll}+ ${NAME}`,
  'u',
);

/** The other side's word, or that it was asked for. */
const ANSWER =
  /bantah|\btepis|menepis|menampik|ditampik|sangkal|menyangkal|mengelak|klarifikasi|hak jawab|konfirmasi|dihubungi|menghubungi|belum (?:ber)?(?:memberi|merespons?|menjawab|menanggapi|bersedia|dapat|bisa|berhasil|membalas|ada (?:tanggapan|jawaban|keterangan))|tidak (?:menjawab|merespons?|menanggapi|berkomentar|membalas|(?:bersedia|mau) (?!di(?:sebut|ungkap|tulis))(?:me|ber|di|bicara)\w*)|enggan (?!di(?:sebut|tulis|ungkap|kutip))|menolak (?:berkomentar|memberi|menjawab)|tanggapan|menanggapi|ditanya|dimintai (?:keterangan|tanggapan|konfirmasi)|(?:kuasa hukum|pengacara|penasihat hukum)(?:nya| (?!(?:para )?(?:korban|pelapor|warga|penggugat|nasabah|buruh)))|pembelaan|membela diri|(?<!\b(?:agar|supaya|dipaksa|untuk) )mengakui|\bakui|minta maaf|berdalih|tak terima|tidak terima|(?<!\b(?:mantan|korban|keluarga|warga|saksi|karyawan|pegawai|ibu|istri|bekas)(?: \w+){0,2} )(?:angkat bicara|buka suara)|menjelaskan bahwa|tidak benar|hoaks|hoax|fitnah|menjawab|(?<!tanggung )(?<!penanggung )\bjawab(?:nya|an)?\b|membenarkan|\bden(?:y|ies|ied)\b|did not respond|declined|responded|spokes\w+\b(?! (?:for|of) the (?:police|prosecut|court))|lawyer/i;

/** What the law says already, told as such, is news of a proceeding. */
const PROCEEDING =
  /tersangka|terdakwa|didakwa|dituntut|divonis|vonis|terpidana|(?<!\b(?:rapor|ijazah|paspor|gaji|upah|KTP|STNK|BPKB)\w*(?: \w+){0,3} )ditahan|ditangkap|dibekuk|diringkus|diamankan|OTT|operasi tangkap|\bjaksa\b|penetapan|sidang|pengadilan|buron|\bDPO\b|KPK (?:men|mem|juga|telah|sudah|tahan|tangkap|tetapkan|periksa|geledah|sita)|suspect|indict|charged|court/i;

/** Sentence by sentence, none of which is long: runs of capitals would make the pattern slow. */
const isOfSomebody = ({ text }: SeenPassage): boolean =>
  sentencesOf(text).some((sentence) => SOMEBODY.test(sentence.text));

/** Police who say that they have a report: no answer of the accused. */
const POLICE_SAYS =
  /\b(?:Kapol\w+|Kasat\w*|Kanit|Kasi\w*|AKP|AKBP|Kompol|Iptu|Ipda|Aipda|Aiptu|Bripka|Kombes|polisi)\b[^.\n]*\b(?:membenarkan|menjelaskan|mengatakan|menyatakan|laporan|aduan|konfirmasi)\b/i;
/** So of one who bears it out. */
const WITNESS_SAYS =
  /\b(?:seorang|warga|saksi|sumber|karyawan|pegawai|tetangga|mantan|wali murid|pelanggan|korban|pelapor)\b[^.\n]{0,70}\b(?:membenarkan|menjelaskan bahwa|mengakui|buka suara|angkat bicara)\b|enggan (?:di)?sebut/i;
const DENIES = /bantah|sangkal|menampik|tepis|mengakui/i;

/** Whether a story has the other side's word, or says that it was asked for. */
const isAnswered = (whole: string): boolean =>
  ANSWER.test(whole) &&
  whole
    .split(/\n|\. /)
    .some(
      (sentence) =>
        ANSWER.test(sentence) &&
        (DENIES.test(sentence) || !(POLICE_SAYS.test(sentence) || WITNESS_SAYS.test(sentence))),
    );

/**
 * A person or body accused in headline, standfirst or opening, and nothing in the whole text that
 * says what they answer or that they were asked (Kode Etik Jurnalistik 1 and 3).
 */
export const oneSided: EthicsRule = (text, { passages, whole }) => {
  const { fields } = text;
  if ((fields?.replies.length ?? 0) > 0) return [];
  if (PROCEEDING.test(whole) || isAnswered(whole) || !passages.some(isOfSomebody)) return [];
  const accusing = fields?.label === 'opinion' ? BRANDED : ACCUSED;
  const isHead = ({ where }: SeenPassage): boolean => where === 'title' || where === 'standfirst';
  const body = passages.filter(({ where }) => where === 'body');
  const accusation =
    [...passages.filter(isHead), ...body.slice(0, 2)].find((one) => accusing.test(one.text)) ??
    body.slice(2).find((one) => accusing.test(one.text) && isOfSomebody(one));
  if (!accusation) return [];
  const match = accusing.exec(accusation.text)!;
  return reminder(text, 'ethics/one-sided', accusation.placeOf(match.index), { value: match[0] });
};
