import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

const child =
  /\b(?:anak(?:[- ]anak)? (?:di bawah umur|perempuan|laki-laki|tiri|kandung|berusia|berumur|\d+ tahun)|di bawah umur|bocah|balita|bayi|remaja|siswi|siswa|pelajar|murid|santri(?:wati)?|(?:berusia|usia|umur) (?:[1-9]|1[0-7]) tahun|\((?:[1-9]|1[0-7])\)|minors?|schoolgirls?|schoolboys?|teenagers?)\b/i;
const harm =
  /\b(?:pencabulan|dicabuli|mencabuli|pemerkosaan|perkosaan|diperkosa|pelecehan seksual|kekerasan seksual|persetubuhan|disetubuhi|rudapaksa|dirudapaksa|perundungan|sodomi|disodomi|penculikan|diculik|penganiayaan|dianiaya|inses|eksploitasi (?:anak|seksual)|perdagangan anak|bunuh diri|tawuran|klitih|rape[ds]?|molest\w*|sexual(?:ly)? (?:abus|assault|harass)\w*)\b/i;

/**
 * A reminder on articles in which a child is a victim, witness or suspect: nothing may tell who it
 * is (Pedoman Pemberitaan Ramah Anak, Dewan Pers 2019; Undang-Undang 11/2012, article 19).
 */
export const children: TextRule = (text) => {
  if (text.fields === undefined || !harm.test(text.body)) return [];
  const lines = text.body.split('\n');
  const at = lines.findIndex((line) => harm.test(line) && child.test(line));
  if (at === -1) return [];
  const line = lines[at]!;
  const [childFound, harmFound] = [child.exec(line)!, harm.exec(line)!];
  const column = Math.min(childFound.index, harmFound.index) + 1;
  const values = { child: childFound[0], harm: harmFound[0] };
  return [finding('children/identity', text.inBody({ line: at + 1, column }), values, 'hint')];
};
