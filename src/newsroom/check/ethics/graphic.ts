import { SEXUAL_CRIME } from './crimes.ts';
import type { EthicsRule } from './ethics-rule.ts';
import { reminder } from './reminder.ts';

/** A body as nobody should have to see it. */
const GORE =
  /(?:separuh|sebagian) (?:badan|tubuh)[^.\n]{0,30}(?:tidak ada|hilang|lenyap)|(?:wajah|muka)(?:nya)? (?:sudah )?(?:sulit|tak (?:bisa|lagi)|tidak bisa) dikenali|potongan (?:tubuh|kaki|tangan|kepala|daging|jari)|luka (?:\p{L}+ )?menganga|(?:tubuh|badan)(?:nya| korban)? (?:\p{L}+ ){0,2}?(?:terseret|tergilas|terlindas|terjepit)|hangus terbakar tak|(?:usus|otak|isi (?:kepala|perut)|organ (?:dalam|tubuh)|jeroan|darah)(?:nya)? (?:\p{L}+ ){0,3}?(?:terburai|berceceran|berhamburan|menjuntai|tercecer|muncrat|keluar dari)|kepala(?:nya)? (?:\p{L}+ ){0,2}?(?:putus|terpenggal|pecah|remuk|hancur|terlepas|terpisah|terbelah)|(?:tubuh|badan|wajah|muka)(?:nya)? (?:\p{L}+ ){0,3}?(?:hancur|terpotong|terbelah|tercabik|tercerai|membusuk|remuk|terkoyak|tak berbentuk)|(?:leher|perut|dada)(?:nya)? (?:\p{L}+ ){0,2}?(?:menganga|terkoyak|tergorok|terbelah)|bola mata(?:nya)? (?:\p{L}+ )?(?:keluar|copot|hilang)|(?:jari|lengan|tangan|kaki|telinga)(?:nya| \p{Ll}+)? (?:\p{L}+ ){0,3}?(?:terpisah|putus|terpotong|terlepas)|belatung|genangan darah|dikerubungi lalat|tulang(?:nya)? (?:\p{L}+ ){0,2}?(?:terlihat|menonjol|mencuat|menyembul)|(?:dada|perut|jasad|tubuh|mayat)(?:nya| itu)? (?:\p{L}+ )?dibelah|(?:paha|tangan|kaki|leher|lengan|jari-jari|jari)(?:nya)? (?:\p{L}+ )?(?:digergaji|direbus|dicincang|dipotong|ditebas)|gosong (?:tak|hingga)|menggorok|memenggal|memutilasi|memotong(?:-motong)? (?:kedua |jari |tubuh |leher )?(?:tangan|kaki|kepala|leher|tubuh)|darah (?:\p{L}+ )?menggenang|menyayat|mencungkil|mencongkel mata|\b(?:decapitated|disembowel\w*|dismembered|guts|brain matter|maggots)\b/giu;

/** What was done to a victim of sexual crime, step by step. */
const ACT =
  /melucuti|meremas\w*|diremas|menindih|ditindih|menciumi?|menjilat\w*|(?:membuka|melepas|menarik|menurunkan|melorotkan)(?:kan)? (?:\p{L}+ ){0,2}?(?:baju|celana|rok|kancing|pakaian|bra|daster)|memasukkan (?:\p{L}+ )?(?:alat|jari|kemaluan|kelamin|benda)|pakaian dalam|payudara\w*|kemaluan\w*|(?:alat|organ) (?:kelamin|vital|intim)\w*|penetrasi|sperma|ejakulasi|mengulum|disumpal|membekap|dibekap|paha\w*|telanjang|mendesah|puting\w*/giu;

/** The signs of a text, each once, as they are written. */
const different = (words: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(words.matchAll(pattern), ([sign]) => sign.toLowerCase())),
];

/** Cruelty told in detail, of a body or of sexual violence (Kode Etik Jurnalistik 4). */
export const graphic: EthicsRule = (text, { shown }) => {
  const isSexual = shown.some((one) => SEXUAL_CRIME.test(one.text));
  for (const { where, text: words, placeOf } of shown) {
    const gore = different(words, GORE);
    const acts = isSexual ? different(words, ACT) : [];
    const signs = gore.length >= (where === 'body' ? 2 : 1) ? gore : acts.length >= 3 ? acts : [];
    if (signs.length > 0)
      return reminder(text, 'ethics/graphic', placeOf(0), { value: signs.slice(0, 3).join(', ') });
  }
  return [];
};
