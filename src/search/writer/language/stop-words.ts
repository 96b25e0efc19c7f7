const WORDS =
  'yang di ke dari dan atau ini itu untuk dengan pada dalam adalah ialah akan telah sudah belum juga ' +
  'oleh sebagai karena sebab agar supaya bahwa jika jikalau bila kalau maka namun tetapi tapi serta para ' +
  'pun lah kah si sang saat ketika sedang masih lalu kemudian sehingga hingga sampai antara tentang ' +
  'seperti bagi saja lagi pula tidak bukan jangan tak ada dapat bisa harus yaitu yakni hal ia dia mereka ' +
  'kita kami saya aku anda kamu nya apa apakah siapa kapan mana dimana kemana darimana bagaimana mengapa kenapa ' +
  'berapa';
const ENGLISH =
  'the a an of in on at to for and or is are was were be been by with from that this its not he she ' +
  'they we you his her their has have had would but what when where why how than then which';
const COLLOQUIAL =
  'gimana gmn knp kpn dmn brp gak ga gk nggak ngga ngak enggak engga tdk tak yg dgn dg utk tuk dlm pd dr ' +
  'krn karna bgt banget aja doang sih dong deh kok tuh nih kan kayak kyk gini gitu gt udah udh dah blm ' +
  'blum jgn jg sdh tp lg aq gue gua gw lu lo elo loe ente doi pas trus terus bs biar cuma cm emang emg ' +
  'klo kalo klu kl spt sm ama sama org hrs bener sekarang skrg terbaru terkini vs apaan ngapain dimanakah siapakah kapankah bagaimanakah ' +
  'ttg soal berita info tolong cari cariin carikan';
/**
 * Forms of address and titles before a name: `pak wiranto` asks for what `wiranto` does. Those that are
 * words of their own as well (ibu hamil, tuan rumah, ibadah haji) are none of them.
 */
const ADDRESS =
  'pak bu bapak mas mbak mba kang gus bung bang abang kak pakde bude prof profesor ir drs kiai kyai kh ' +
  'ustaz ustazah hj mr mrs ms mister';
/** Words for something that happened: the report itself seldom calls it so. */
const EVENTS = 'tragedi peristiwa insiden kejadian kasus';

/**
 * Words that may be in a query without narrowing it: those that carry grammar only, question words,
 * what Indonesians type for them (`yg`, `gak`, `gimana`), words for any event, and
 * forms of address. Cut by hand.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `${WORDS} ${COLLOQUIAL} ${EVENTS} ${ADDRESS} ${ENGLISH}`.split(' '),
);

/**
 * English words that carry grammar only, left out of English articles: there `as` and `it` are not
 * the Amerika Serikat and the information technology that they are in Indonesian ones.
 */
export const englishStopWords: ReadonlySet<string> = new Set(`${ENGLISH} as it`.split(' '));
