import { isFreePrefix, prefixAndWord } from '../../analysis/free-prefix.ts';

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

/** Whether `joinedForms` may say anything of a word, whatever follows it. */
export const mayBeJoined = (term: string): boolean =>
  FIRST.has(term) || isFreePrefix(term) || JOINED.has(term) || prefixAndWord(term) !== undefined;

/**
 * The other spelling of words that Indonesians write joined or apart: for `pasca` followed by
 * `banjir`, or `ibu` by `kota`, the joined form; for `pascabanjir` its two parts.
 */
export function joinedForms(term: string, next: string): string[] {
  if (FIRST.has(term) && PAIRS.has(`${term} ${next}`)) return [term + next];
  if (isFreePrefix(term) && next.length > 3) return [term + next];
  const parts = prefixAndWord(term);
  if (parts) return parts;
  const pair = JOINED.get(term);
  return pair ? pair.split(' ') : [];
}

const FIRST = new Set([...PAIRS].map((pair) => pair.split(' ')[0]));
const JOINED = new Map([...PAIRS].map((pair) => [pair.replace(' ', ''), pair]));
