import { NAME } from './names.ts';
import { eitherCase, oneOf, wordsOf } from './word-lists.ts';

/** Offices whose holders everybody speaks of. */
const HIGH_OFFICES = wordsOf(
  'ketua, gubernur, menteri, anggota, pimpinan, calon, sekretaris, rektor',
);
/** Offices of towns, villages, schools and firms. */
const OFFICES = wordsOf(String.raw`
  kepala, bupati, wali [Kk]ota, camat, lurah, kades, kadis, kepsek, kuwu, keuchik, perbekel
  direktur, dekan, bendahara, manajer, caleg, cawabup, cabup
  (?:ketua|anggota|pimpinan|sekretaris) (?:RT|RW|DPRD|[Dd]ewan|[Pp]anitia|[Yy]ayasan|[Kk]omite|[Kk]operasi|[Kk]elompok|BUMDes|BPD|[Pp]ondok|[Pp]esantren|[Cc]abang), calon (?:legislatif|kepala|bupati)
`);
/** Trades, and those who give work or run something. */
const TRADES = wordsOf(String.raw`
  perawat, bidan, dokter, guru, ustaz, ustadz, kiai, pendeta, dosen, pengusaha, artis, selebgram, bandar, agen
  pemilik, bos, bosnya, majikan(?:nya)?, atasan(?:nya)?, pengelola, pengasuh, kontraktor, developer, pengembang, owner
  suami, oknum, rekanan, juragan, mandor, notaris, tengkulak, rentenir, leasing, makelar, pendeta, kepala kampung, tetua, operator, penyedia, biro
`);
/** What stands before a name and begins with a capital or none, as it is. */
const TITLES = wordsOf(String.raw`
  Mbah, Bripka, Aiptu, Brigadir, KH, Gus, TGH, Tgk, Habib, dr, Pak, Bu, Haji, Hj, Bang, Daeng, Ustazah, Prof, Pj, Mr, Mrs, Mayor, Governor, Director
`);
/** Bodies and firms whose name follows at once or after some words. */
const BODIES = wordsOf(String.raw`
  CV, PT, UD, Perumda, PDAM, PLN, SPBU, Pondok, Klinik, Bank, BPR, KSP, Yayasan, Dinas, dinas, Polsek, Polres, Puskesmas, RSUD, RS, SD, SMP, SMA, SMK
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
  'Ltd, Limited, Inc, Estates?, Express, Seafood, Clinic, Hospital, Daycare, [Ss]chool, [Hh]eadmaster, Hotel, Group, Holdings, Company, Resorts?, Villas?, Developments?, Properties',
);
/** What a sentence in English calls whom it accuses. */
const ENGLISH_BLAME = 'is|was|has|had|took|stole|cheated|pocketed|ran';

/** Somebody of these offices, or of any trade or kind, with a name. */
const somebody = (offices: readonly string[]): RegExp =>
  new RegExp(
    [
      String.raw`\b${oneOf(eitherCase(offices), eitherCase(TRADES), TITLES, BODIES)}(?:nya)?\b\.?(?: (?:\p{Lu}+|\p{Lu}?\p{Ll}+)){0,4}?,? (?:Drs?\. |Ny\. |Hj?\. |Ir\. )?${NAME}`,
      String.raw`(?:rumah|kediaman|kantor) ${NAME}`,
      String.raw`\b${oneOf(HOUSES)}\b(?: \p{Lu}?\p{Ll}+){0,2}? \p{Lu}\p{Ll}+`,
      String.raw`${NAME}(?: ?\(\d+\))?, (?:seorang |selaku )?${oneOf(TOLD_AFTER)}`,
      String.raw`${oneOf(BEFORE_NAME)} (?:\p{Ll}+ ){0,2}?\p{Lu}\p{Ll}+ ${NAME}`,
      String.raw`\b\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?${oneOf(FIRM_ENDS)}\b`,
      String.raw`["“]\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:${ENGLISH_BLAME})\b`,
    ].join('|'),
    'u',
  );
const SOMEBODY = somebody([...HIGH_OFFICES, ...OFFICES]);
const NEARBY = somebody(OFFICES);

/** Whether a sentence names a person or body by what they are; none is long, which keeps it quick. */
export const namesSomebody = (sentence: string): boolean => SOMEBODY.test(sentence);

/** The same of those whom their neighbours, customers and workers meet: no minister, no party leader. */
export const namesNearby = (sentence: string): boolean => NEARBY.test(sentence);
