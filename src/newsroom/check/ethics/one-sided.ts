import { ACCUSED, BRANDED } from './accusation-words.ts';
import { namesSomebody } from './accused-people.ts';
import { isAnswered } from './answers.ts';
import { blameIn, isPublicDispute } from './blame.ts';
import type { EthicsRule } from './ethics-rule.ts';
import type { SeenPassage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { reminder } from './reminder.ts';

/** What the law says already, told as such, is news of a proceeding; that somebody calls for one is not. */
const PROCEEDING =
  /tersangka|terdakwa|didakwa|dituntut|divonis|vonis|terpidana|(?<!\b(?:rapor|ijazah|paspor|gaji|upah|KTP|STNK|BPKB|kartu)\w*(?: \w+){0,3} )ditahan|ditangkap|(?:mengamankan|menangkap|meringkus|membekuk) \p{Lu}|dibekuk|diringkus|diamankan|\bOTT\b|operasi tangkap|(?<!\b(?:minta|meminta|desak|mendesak|mendorong|agar|supaya|berharap|harap|ke|kepada|tunggu|menunggu) )\bjaksa\b|penetapan|\bsidang|persidangan|(?<!\bke )pengadilan|buron|\bDPO\b|KPK (?:men|mem|juga|telah|sudah|tahan|tangkap|tetapkan|periksa|geledah|sita)|suspect|indict|charged|court/iu;

const isOfSomebody = ({ text }: SeenPassage): boolean =>
  sentencesOf(text).some((sentence) => namesSomebody(sentence.text));

/**
 * A person or body accused in headline, standfirst or opening, and nothing in the whole text that
 * says what they answer or that they were asked (Kode Etik Jurnalistik 1 and 3).
 */
export const oneSided: EthicsRule = (text, { passages, whole }) => {
  const { fields } = text;
  if ((fields?.replies.length ?? 0) > 0) return [];
  if (PROCEEDING.test(whole) || isAnswered(whole)) return [];
  const accusing = fields?.label === 'opinion' ? BRANDED : ACCUSED;
  const isHead = ({ where }: SeenPassage): boolean => where === 'title' || where === 'standfirst';
  const body = passages.filter(({ where }) => where === 'body');
  const accusation =
    [...passages.filter(isHead), ...body.slice(0, 2)].find((one) => accusing.test(one.text)) ??
    body.slice(2).find((one) => accusing.test(one.text) && isOfSomebody(one));
  if (accusation && passages.some(isOfSomebody)) {
    const match = accusing.exec(accusation.text)!;
    return reminder(text, 'ethics/one-sided', accusation.placeOf(match.index), { value: match[0] });
  }
  const opening = [...passages.filter(isHead), ...body.slice(0, 5)];
  if (fields?.label === 'opinion' || opening.some(({ text: words }) => isPublicDispute(words)))
    return [];
  for (const passage of opening) {
    const blame = blameIn(passage);
    if (blame)
      return reminder(text, 'ethics/one-sided', passage.placeOf(blame.at), { value: blame.value });
  }
  return [];
};
