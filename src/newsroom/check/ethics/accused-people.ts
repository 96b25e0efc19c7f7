import { NAME } from './names.ts';
import { eitherCase, oneOf, wordsOf } from './word-lists.ts';

/** Offices of the state, of bodies and of villages. */
const OFFICES = wordsOf(String.raw`
  kepala, ketua, bupati, wali [Kk]ota, gubernur, camat, lurah, kades, kadis, kepsek, kuwu, keuchik, perbekel
  direktur, rektor, dekan, sekretaris, bendahara, menteri, anggota, pimpinan, manajer, calon, caleg, cawabup, cabup
`);
/** Trades, and those who give work or run something. */
const TRADES = wordsOf(String.raw`
  perawat, bidan, dokter, guru, ustaz, ustadz, kiai, pendeta, dosen, pengusaha, artis, selebgram, bandar, agen
  pemilik, bos, bosnya, majikan(?:nya)?, atasan(?:nya)?, pengelola, pengasuh, kontraktor, developer, pengembang, owner
  suami, oknum, rekanan, juragan, mandor
`);
/** What stands before a name and begins with a capital or none, as it is. */
const TITLES = wordsOf(String.raw`
  Mbah, Bripka, Aiptu, Brigadir, KH, Gus, TGH, Tgk, Habib, dr, Pak, Bu, Pj, Mr, Mrs, Mayor, Governor, Director
`);
/** Bodies and firms whose name follows at once or after some words. */
const BODIES = wordsOf(String.raw`
  CV, PT, UD, Yayasan, Dinas, dinas, Polsek, Polres, Puskesmas, RSUD, RS, SD, SMP, SMA, SMK
  [Kk]afe, [Rr]estoran, [Pp]onpes, [Uu]niversitas, [Kk]operasi, [Tt]ravel
`);
/** Houses of trade or care that are known by one word of a name. */
const HOUSES = eitherCase(
  wordsOf(String.raw`
  klinik, warung, rumah [Ss]akit, toko, bakso, puskesmas, pesantren, panti, pabrik, arisan, aplikasi, bengkel
`),
).concat('RSIA');
/** What somebody is, told after the name. */
const TOLD_AFTER = wordsOf(String.raw`
  bandar, pemilik, bos, pengelola, ketua, kepala, bendahara, pengasuh, direktur, kontraktor, pengusaha, guru, dokter
  suami, oknum, anggota, kades, lurah, manajer, pengembang, caleg, dosen, artis
`);
/** Words that the accused, or who accuses, follows. */
const BEFORE_NAME = wordsOf(String.raw`
  oleh, ditipu, diperas, dianiaya, diancam, dipukul, lari, kabur, dilaporkan, melaporkan, menuding, menuduh
`);
/** How names of firms end in English. */
const FIRM_ENDS = wordsOf(
  'Ltd, Limited, Inc, Estates?, Group, Holdings, Company, Resorts?, Villas?, Developments?, Properties',
);
/** What a sentence in English calls whom it accuses. */
const ENGLISH_BLAME = 'is|was|has|had|took|stole|cheated|pocketed|ran';

/** A person or body, by office, trade or kind and a name. */
const SOMEBODY = new RegExp(
  [
    String.raw`\b${oneOf(eitherCase(OFFICES), eitherCase(TRADES), TITLES, BODIES)}\b\.?(?: (?:\p{Lu}+|\p{Lu}?\p{Ll}+)){0,4}?,? (?:Drs?\. |Ny\. |Hj?\. |Ir\. )?${NAME}`,
    String.raw`(?:rumah|kediaman|kantor) ${NAME}`,
    String.raw`\b${oneOf(HOUSES)}\b(?: \p{Lu}?\p{Ll}+){0,2}? \p{Lu}\p{Ll}+`,
    String.raw`${NAME}(?: ?\(\d+\))?, (?:seorang |selaku )?${oneOf(TOLD_AFTER)}`,
    String.raw`${oneOf(BEFORE_NAME)} (?:\p{Ll}+ ){0,2}?\p{Lu}\p{Ll}+ ${NAME}`,
    String.raw`\b\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?${oneOf(FIRM_ENDS)}\b`,
    String.raw`["“]\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:${ENGLISH_BLAME})\b`,
  ].join('|'),
  'u',
);
/** Whether a sentence names a person or body by what they are; none is long, which keeps it quick. */
export const namesSomebody = (sentence: string): boolean => SOMEBODY.test(sentence);
