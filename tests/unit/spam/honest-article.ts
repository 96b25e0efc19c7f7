/** Options of a site of our own, for all tests of the room. */
export const OPTIONS = { ownHosts: ['warta.example'], allow: [] as string[] };

/** An honest article in two paragraphs, without any word of the lexicon. */
export const HONEST =
  'Menteri Luar Negeri bertemu duta besar di Jakarta pada hari Rabu untuk membahas pangkalan udara.\n\n' +
  'Proses itu masih panjang, kata juru bicara kementerian.';
