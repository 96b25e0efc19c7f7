import { NAME, personOf } from './names.ts';
import { OFFICE_HOLDER } from './other-people.ts';
import type { SeenPassage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import type { FoundSign, IdentitySign } from './sign.ts';
import { DOES } from './verbs.ts';

const KIN = String.raw`(?:(?:anak|putri|putra|cucu|keponakan|adik|menantu|istri|sepupu)(?: (?:kandung|tiri|angkat|perempuan|bungsu|sulung|remaja|ipar|asuh|gadis|sambung|mantu|sendiri))*(?:nya|(?<=kandung|tiri|angkat|sendiri|sambung|mantu)| (?:istri|pacar|kekasih|kakak|adik)nya)|(?:ayah|bapak|kakek|paman|suami|abang|kakak)(?: (?:kandung|tiri|angkat|sambung|ipar))*nya|(?:his|her) (?:own )?(?:[\w-]+ )?(?:daughter|niece|stepdaughter|granddaughter|sister|wife|cousin|stepfather|father|uncle|husband))`;
const DEED = String.raw`(?:${DOES}|hamil|gauli|paksa\w*|memaksa\w*|raping|raped|rape|forcing|molesting|berhubungan badan|(?:perbuatan|tindakan|aksi) (?:cabul|asusila|bejat|mesum)|pencabulan|persetubuhan|pemerkosaan|kekerasan seksual|pelecehan|rudapaksa)`;

/** That the suspect's own child is the victim: told before or after the deed. */
const OWN = new RegExp(
  String.raw`\b${DEED}\b[^.]{0,60}\b${KIN}|\b${KIN}\b[^.]{0,40}\b(?:di(?:perkosa|cabuli|setubuhi|rudapaksa|gauli|lecehkan|nodai|hamili|paksa)|${DEED})|\bistri(?:nya)?\b[^.]{0,60}\bmelaporkan suami|\bmarital rape|\bkorban\b[^.]{0,40}\b(?:anak|cucu|keponakan|istri|menantu)(?: \p{L}+)?nya\b`,
  'iu',
);
/** A suspect by whole name, with age or home. */
const SUSPECT = new RegExp(
  String.raw`(?<name>${NAME}(?<= .*))(?=(?: alias [\p{L} ]+)? ?\(\d\d|, \d\d(?: tahun)?,|, (?:nelayan|petani|buruh|sopir|pedagang|pemilik|guru|kepala|ketua|anggota|nakhoda|tukang|penjual|pegawai|mandor|tetua|ustaz|pensiunan|yang|a |an |the )|,? (?:with|is accused|was|had|has|told|warga|asal|bin|dilaporkan|diadukan|ditahan|ditangkap|didakwa|dituntut|disangka|divonis) )`,
  'gu',
);

/**
 * The suspect's name where the victim is their own child: whoever knows the one knows the other. The
 * deed stands in the sentence that names the suspect, or in the next.
 */
export function suspectKin(sentence: string, next: string): FoundSign[] {
  if (!OWN.test(sentence) && !OWN.test(next)) return [];
  for (const { groups, index } of sentence.matchAll(SUSPECT)) {
    const text = personOf(groups!['name']!, sentence);
    if (text !== undefined && text.includes(' ')) return [{ kind: 'family', text, at: index }];
  }
  return [];
}

/** A headline that says whose child it was. */
const KIN_IN_HEAD =
  /\b(?:ayah|bapak|kakek|paman|ibu|abang|kakak) (?:tiri|kandung|angkat|sambung|ipar)?\b[^.]{0,60}(?:bejat|cabul|rudapaksa|perkosa|setubuh|hamili|lecehkan)|\b(?:bejat|cabul|rudapaksa|perkosa|setubuh\w*)\b[^.]{0,60}(?:ayah|bapak|kakek|paman) (?:tiri|kandung|angkat)|\b(?:inses|hubungan sedarah)\b/i;
/** What is told of a suspect beside the name. */
const HUNTED =
  /pelarian|buron|tersangka|terdakwa|pelaku|diringkus|dibekuk|ditangkap|didakwa|dituntut|divonis|ditahan/i;

/**
 * The same where the story says in one place who the victim is to the suspect, and names the suspect
 * in another.
 */
export function suspectKinIn(passages: readonly SeenPassage[]): IdentitySign[] {
  const isOwn = passages.some(
    ({ where, text }) => OWN.test(text) || (where !== 'body' && KIN_IN_HEAD.test(text)),
  );
  if (!isOwn) return [];
  for (const { where, text: words, placeOf } of passages)
    for (const { text: sentence, at } of where === 'address' ? [] : sentencesOf(words))
      for (const { groups, index } of HUNTED.test(sentence) ? sentence.matchAll(SUSPECT) : []) {
        const text = personOf(groups!['name']!, sentence);
        if (text === undefined || !text.includes(' ')) continue;
        if (OFFICE_HOLDER.test(sentence.slice(0, index))) continue;
        return [{ kind: 'family', text, place: placeOf(at + index) }];
      }
  return [];
}
