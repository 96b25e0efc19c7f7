/** A brother or sister, who is no child by that word alone. */
const SIBLING = /^(?:adik|kakak)\b/i;
const YOUNG =
  /\b(?:[1-9]|1[0-7]) tahun|\((?:[1-9]|1[0-7])\)|pelajar|sisw[ia]|bocah|remaja|bawah umur/i;
const ARRESTING = /\b(?:mengamankan|menangkap|membekuk|meringkus|menciduk|menahan)\b[^.]{0,50}$/i;
const ARRESTED = /^[^.]{0,50}\bdi(?:amankan|tangkap|bekuk|ringkus|ciduk|tahan|tetapkan)\b/i;

/** Whether `words` at a place of a sentence call an arrested grown-up by whose brother or sister it is. */
export function isArrestedKin(sentence: string, words: string, at: number): boolean {
  if (!SIBLING.test(words) || YOUNG.test(sentence)) return false;
  return ARRESTING.test(sentence.slice(0, at)) || ARRESTED.test(sentence.slice(at + words.length));
}
