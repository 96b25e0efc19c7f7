import type { FoundSign } from './sign.ts';

const HIDDEN =
  /disamarkan|diburamkan|dikaburkan|blur|ilustrasi|tampak belakang|dari belakang|membelakangi|siluet|ditutup|tertutup|tersamar|illustration/i;
const SHOWN =
  /(?:wajah|foto|potret|swafoto|selfie|tangkapan layar akun|face|photo)(?: \p{L}+){0,2} (?:korban|the victim|anak (?:korban|pelaku))|(?:korban|the victim)(?: \p{L}+){0,2} (?:\([^)]*(?:kiri|kanan|tengah|baju|left|right)[^)]*\)|semasa hidup|berpose|(?:saat|ketika|usai)(?: \p{L}+)? (?:ditemui|memberi|menangis|melapor|dirawat|diperiksa|menceritakan|menunjukkan|digendong)|bersama (?:ibu|ayah|keluarga|orang ?tua|kuasa))|rumah(?: \p{L}+)? korban/iu;

/** Whether a picture's description or caption says that it shows a victim, as one can recognise. */
export function inPicture(words: string): FoundSign[] {
  if (HIDDEN.test(words)) return [];
  const match = SHOWN.exec(words);
  return match ? [{ kind: 'picture', text: match[0], at: match.index }] : [];
}
