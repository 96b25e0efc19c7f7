const PREFIX = /^(pasca|antar|anti|non|pra|multi|semi|sub|super|ultra)([a-z]{4,})$/;
const FREE = new Set('pasca,antar,anti,non,pra,multi,semi,sub,super,ultra,eks'.split(','));
const WHOLE =
  /^(?:anti(?:sipa|biotik|gen|kuari)|antara|antariksa|antarkan|nont|pra[jkms]|prabo|prano|prata|prawira|sub(?:ianto|sidi|st)|seming|supert?)/;
const PAIRS = new Set(
  (
    'ibu kota,kerja sama,tanda tangan,orang tua,olah raga,sepak bola,bulu tangkis,rumah sakit,' +
    'tanggung jawab,uji coba,jumpa pers,nara sumber,terima kasih,beri tahu,luar biasa,di mana,' +
    'di antara,ke mana,siapa pun,apa pun,mana pun,kapan pun,per hari,se hari,pada hal,wali kota,' +
    'daya guna,kapal selam,media sosial,air mata,mata hari,lalu lintas,kilo meter,batu bara,' +
    'tenaga kerja,sumber daya,peri kemanusiaan,kambing hitam,garis bawah,suka rela,duka cita,' +
    'suka cita,puncak gunung,hari raya,darma wisata,pra kerja,tata cara,tata kelola,cuci tangan'
  ).split(','),
);

/**
 * The other spelling of words that Indonesians write joined or apart: for `pasca` followed by
 * `banjir`, or `ibu` by `kota`, the joined form; for `pascabanjir` its two parts.
 */
export function joinedForms(term: string, next: string): string[] {
  if (FIRST.has(term) && PAIRS.has(`${term} ${next}`)) return [term + next];
  if (FREE.has(term) && next.length > 3) return [term + next];
  const parts = WHOLE.test(term) ? null : PREFIX.exec(term);
  if (parts) return [parts[1]!, parts[2]!];
  const pair = JOINED.get(term);
  return pair ? pair.split(' ') : [];
}

/** Whether a word is one of the prefixes that many write apart (`pasca`, `anti`). */
export const isFreePrefix = (term: string): boolean => FREE.has(term);

const FIRST = new Set([...PAIRS].map((pair) => pair.split(' ')[0]));
const JOINED = new Map([...PAIRS].map((pair) => [pair.replace(' ', ''), pair]));
