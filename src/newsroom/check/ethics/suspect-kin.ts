import { NAME, personOf } from './names.ts';
import type { FoundSign } from './sign.ts';
import { DOES } from './verbs.ts';

const KIN = String.raw`(?:anak|putri|putra|cucu|keponakan|adik|menantu|istri|sepupu)(?: (?:kandung|tiri|angkat|perempuan|bungsu|sulung|remaja|ipar|asuh))?(?:nya|(?<=kandung|tiri|angkat))`;
const DEED = String.raw`(?:${DOES}|(?:perbuatan|tindakan|aksi) (?:cabul|asusila|bejat|mesum)|pencabulan|persetubuhan|pemerkosaan|kekerasan seksual|pelecehan|rudapaksa)`;

/** That the suspect's own child is the victim: told before or after the deed. */
const OWN = new RegExp(
  String.raw`\b${DEED}\b[^.]{0,60}\b${KIN}|\b${KIN}\b[^.]{0,40}\b(?:di(?:perkosa|cabuli|setubuhi|rudapaksa|gauli|lecehkan|nodai|hamili)|${DEED})`,
  'iu',
);
/** A suspect by whole name, with age or home. */
const SUSPECT = new RegExp(
  String.raw`(?<name>${NAME}(?<= .*))(?=(?: alias [\p{L} ]+)? ?\(\d\d|, \d\d(?: tahun)?,|,? (?:warga|asal|bin|dilaporkan|diadukan|ditahan|ditangkap|didakwa|dituntut|disangka|divonis) )`,
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
