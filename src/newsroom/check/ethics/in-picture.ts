import type { FoundSign } from './sign.ts';

export const HIDDEN =
  /(?<!(?:tidak|tak|tanpa|belum) (?:di)?)disamarkan|diburamkan|dikaburkan|blur|ilustrasi|tampak belakang|dari belakang|membelakangi|siluet|ditutup|tertutup|tersamar|illustration/i;
const SHOWN =
  /(?:wajah|foto|potret|swafoto|selfie|tangkapan layar (?:akun|video)|face|photo)(?: \p{L}+){0,3} (?:korban|the victim|anak (?:korban|pelaku)|(?:remaja|bocah|pelajar|siswa|siswi|anak)(?: \p{L}+){0,2} (?:pelaku|korban|tersangka|yang (?:menjadi|jadi|dianiaya|dirundung|diduga)))|(?:remaja|bocah|pelajar|siswa|siswi|anak)(?: \p{L}+){0,2} (?:pelaku|tersangka)(?: \p{L}+){0,3} (?:saat|ketika|usai|digiring|diamankan|dihadirkan|ditunjukkan|diperlihatkan)|(?:korban|the victim)(?: \p{L}+){0,2} (?:\([^)]*(?:kiri|kanan|tengah|baju|kaus|kemeja|jaket|kerudung|jilbab|topi|masker|left|right)[^)]*\)|semasa hidup|berpose|(?:saat|ketika|usai)(?: \p{L}+)? (?:ditemui|memberi|menangis|melapor|dirawat|diperiksa|menceritakan|menunjukkan|digendong)|bersama (?:ibu|ayah|keluarga|orang ?tua|kuasa))|rumah(?: \p{L}+)? korban|(?:rumah|halaman|teras|kediaman)\b[^.]{0,60}(?:putrinya|anaknya|tempat (?:ia|korban|dia)|orang ?tua \p{Lu}{2,3}\b)|rumah (?:bapak|ibu|pak|bu|mama|keluarga) \p{L}+ \p{L}+|(?:bocah|balita|bayi|anak|siswi|siswa|remaja|pelajar|perempuan|wanita|gadis|korban)\b[^.]{0,80}(?:wajah(?:nya)? (?:\p{L}+ )?(?:menghadap|terlihat|tampak|jelas)|menghadap kamera|menatap kamera|tersenyum ke (?:arah )?kamera)|\b\p{L}+ yang (?:dilecehkan|diperkosa|dicabuli|dirudapaksa|menjadi korban|jadi korban|dianiaya|dirundung|disiksa)(?: \p{L}+){0,3} (?:duduk|berdiri|menangis|menenangkan|memeluk|dipeluk|bersama|saat|ketika|di depan|memperlihatkan|menunjukkan|berjalan)/iu;

/** Whether a picture's description or caption says that it shows a victim, as one can recognise. */
export function inPicture(words: string): FoundSign[] {
  if (HIDDEN.test(words)) return [];
  const match = SHOWN.exec(words);
  return match ? [{ kind: 'picture', text: match[0], at: match.index }] : [];
}
