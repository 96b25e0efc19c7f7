import { NAME, personOf } from './names.ts';
import { HAS_VICTIM } from './sentence-gates.ts';
import { SUFFERED } from './taken-up-words.ts';
import { DOER, DOES, DONE_TO } from './verbs.ts';
import type { FoundSign } from './sign.ts';
import { eitherCase, oneOf, wordsOf } from './word-lists.ts';

/** Others who stand beside a victim: `pengacara korban, Sri Wahyuni`. */
const BESIDE =
  /(?:hukum|pengacara|pendamping|advokat|penasihat|pembela|teman|sahabat|rekan|tetangga|dokter|psikolog|guru|dosen|atasan|majikan|mantan|pacar|kekasih|pelaku|jumlah|para) $/i;

/** What may stand between `korban` and the name beside it. */
const AFTER_VICTIM = String.raw`(?:tewas|meninggal|selamat|pertama|kedua|lain|lainnya|utama|jiwa|itu|tersebut|pun|seksual|kekerasan|rudapaksa|asusila|p\p{Ll}+an)`;

/** `korban bernama …`, `korban, … (23)`, `victim, …`; the name is the group. */
const CALLED = new RegExp(
  String.raw`\b(?:[Kk]orban(?:nya)?|[Vv]ictim)(?:(?: \p{Ll}+){0,3}?,? (?:yang )?(?:diketahui )?(?:bernama|atas nama|adalah|yakni|yaitu|ialah|diidentifikasi sebagai|tak lain|named|identified as|as) (?:\p{Ll}+ ){0,3}?(?<called>${NAME})|(?: ${AFTER_VICTIM}){0,3},? (?<beside>${NAME})(?= ?[(,]))`,
  'gu',
);

/** `Rina Oktavia mengaku diperkosa`, with nothing but such words between. */
const SUBJECT = new RegExp(
  String.raw`(?<name>${NAME})(?:, (?:\p{L}[\p{L}-]*(?: |(?=,))){1,8},)?(?:,? (?:[\p{Ll}]+ )?(?:sempat|mengaku|mengatakan|diduga|telah|sudah|pernah|kemudian|lalu|akhirnya|nyaris|hampir|terpaksa|kerap|ini|itu|pun|dirinya|dia|ia|bahwa|was|allegedly|had been)){0,5}(?: (?!oleh|pelaku|korban|anak|siswi|putri|perempuan|wanita|istri|bahwa|yang)[\p{Ll}]+){0,4}? (?:${DONE_TO})`,
  'gu',
);

/** `memperkosa Rina Oktavia`, `memperkosa seorang mahasiswi bernama Rina`. */
const OBJECT = new RegExp(
  String.raw`\b${DOES} (?:(?:\p{Ll}[\p{L}-]*,? ){0,7}(?:bernama|atas nama|named) |(?:\p{Ll}[\p{L}-]*nya(?: sendiri)?),? )?(?<name>${NAME})`,
  'gu',
);

/** `yang menimpa Rina Oktavia`, `laporan itu dibuat Rina`. */
const BEFELL = new RegExp(
  String.raw`\b(?:menimpa|dialami(?: oleh)?|melanda|terhadap korban,?|happened to) (?:\p{Ll}[\p{L}-]*,? ){0,5}?(?:bernama )?(?<name>${NAME})(?= ?[(,.])`,
  'gu',
);

/** `pemerkosaan terhadap Rina Oktavia`. */
const CRIME = String.raw`(?:pemerkosaan|perkosaan|pencabulan|rudapaksa|sodomi|pelecehan|kekerasan seksual|persetubuhan|perbuatan cabul|asusila)`;
const AGAINST = new RegExp(
  String.raw`\b${CRIME}(?: seksual)? (?:terhadap|kepada|atas|pada) (?:\p{Ll}[\p{L}-]* ){0,5}?(?<name>${NAME})(?= ?[(,.]| \p{Ll})`,
  'gu',
);

/** A line of a form: `Nama: Rina Oktavia`. */
const LISTED = new RegExp(String.raw`\b[Nn]ama(?: lengkap)? ?: ?(?<name>${NAME})`, 'u');

/** An age after a name. */
const AGED_SO = String.raw`(?: ?\([^)]{1,15}\)|, \d{1,2}(?: (?:tahun|thn|th))?(?=,))?`;

/** Whom the doer knows from home, school or work. */
const KIN = wordsOf(
  'mantan (?:istri|pacar|kekasih), istri, pacar, kekasih, keponakan, anak (?:tiri|kandung|angkat|didik|asuh), adik (?:ipar|kandung), menantu, cucu, sepupu',
);
const PUPILS = wordsOf('murid, muridnya, siswi, mahasiswi, santri(?:wati)?');
const COLLEAGUES = wordsOf(
  'bawahan, staf, sekretaris, asisten, karyawan, karyawati, pegawai, pembantu, rekan kerja, teman(?: kerja)?',
);
const OTHERS = wordsOf('pasien, tetangga, penumpang, pelanggan, kenalan');
/** `mantan istrinya`, `murid pelaku sendiri`. */
const KNOWN = String.raw`${oneOf(KIN, PUPILS, COLLEAGUES, OTHERS)}(?:nya| pelaku)(?: sendiri)?`;
/** What is done to those beside the deed itself. */
const WRONGS = oneOf(
  [DOES],
  wordsOf(String.raw`
  (?:men)?yebar\w*, sebarkan, memaksa, merayu, menjebak, membius, merekam, mengancam, menjual, memeras
`),
);

/** `Rina Oktavia (23), korban pemerkosaan`; `saksi korban Rina menangis`. */
const APPOSED = [
  new RegExp(
    String.raw`(?<name>${NAME})${AGED_SO},? (?:(?:[\p{Ll}-]+ ){0,6}?yang )?(?:(?:nyaris|hampir|diduga|sempat|pernah|mengaku) ){0,2}(?:men)?(?:jadi |adalah |merupakan )?(?:korban|penyintas) (?:dugaan |percobaan )?${CRIME}`,
    'gu',
  ),
  /(?<!\p{L} )(?:[Ss]aksi )?\b[Kk]orban (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?= (?!dan\b|di\b)\p{Ll})/gu,
  /(?:bahwa|oleh|menurut|dari|dengan|dan|saksi|kata|melihat|mendatangi|membawa) korban (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?= \p{Ll}|[,.(])/gu,
  new RegExp(
    String.raw`\b(?:foto|video|gambar) (?:telanjang|bugil|intim|syur|asusila)(?: milik| pribadi)? (?<name>${NAME})`,
    'gu',
  ),
  // Rina Oktavia lolos dari upaya rudapaksa
  new RegExp(
    String.raw`(?<name>${NAME})${AGED_SO},? (?:[\p{Ll}]+ ){0,2}?(?:lolos|selamat|terhindar|luput) dari (?:upaya |percobaan |aksi )?${CRIME}`,
    'gu',
  ),
  // Rina Oktavia, begitu nama perempuan itu
  new RegExp(
    String.raw`(?<name>${NAME})${AGED_SO},? (?:begitu|demikian)(?:lah)? (?:\p{Ll}+ ){0,3}?(?:korban|perempuan|wanita|gadis|mahasiswi|ibu|siswi|janda|karyawati)`,
    'gu',
  ),
  // menyebarkan foto tanpa busana mantan istrinya, Rina Oktavia
  new RegExp(
    String.raw`\b${WRONGS}\b[^.]{0,70}? ${KNOWN},? (?:yang bernama |bernama |yakni |yaitu |berinisial )?(?<name>${NAME})`,
    'gu',
  ),
  // The nurse, Andi Tenri, said the man groped her
  new RegExp(
    String.raw`\b(?:woman|nurse|worker|student|teacher|girl|wife|waitress|maid|athlete|tourist|passenger|victim),? (?:named |identified as )?(?<name>${NAME}),? [^.]{0,40}?\b(?:said|told|reported|accused|alleged)\b[^.]{0,60}\b(?:raped|molested|groped|assaulted|harassed|abused|touched)`,
    'gu',
  ),
  // Who reports it is mostly whom it befell, else the family.
  new RegExp(
    String.raw`(?:[Pp]elapor,? (?:yakni |yaitu |bernama )?(?<reporter>${NAME})|(?<name>${NAME})(?: ?\([^)]{1,15}\))?,? (?:(?:sudah|telah|lalu|kemudian|akhirnya|pernah|\p{Ll}+ kali) ){0,3}melapor(?!kan balik))`,
    'gu',
  ),
];

/** Girls and women, by what they are called. */
const WOMEN = wordsOf('wanita, perempuan, gadis, janda, istri, ibu, remaja, bocah, anak, model');
/** Those who learn, work or serve somewhere. */
const LEARNING = wordsOf('mahasiswi, siswi, santriwati, magang, atlet');
const WORKING = wordsOf(
  'karyawati, karyawan, perawat, pekerja, artis, terapis, pegawai, guru, buruh, staf, honorer, kasir, bidan, pedagang, penjual, sales, sekretaris, asisten, penyanyi, penari, pramugari, relawan',
);
const SERVED = wordsOf('penumpang, warga, turis, pendaki, pasien, pelanggan');

/** `seorang mahasiswi bernama Rina Oktavia`. */
const ONE_CALLED = new RegExp(
  String.raw`\b${oneOf(eitherCase([...WOMEN, ...LEARNING, ...WORKING, ...SERVED]))}\b[^.]{0,40}?(?:bernama|atas nama) (?<name>${NAME})`,
  'gu',
);

const AGED = new RegExp(
  String.raw`(?<name>${NAME}),? ?(?:\((?:\d{1,2})(?: tahun| thn| th)?\)|\d{1,2}(?: tahun)?,)`,
  'gu',
);
/** What a victim does first: a sentence in which somebody so called appears. */
const COMES =
  /\b(?:melapor|mendatangi|mengadu|didampingi|mengaku|trauma|menangis|buka suara)|\bdatang ke\b/i;
const DONE = new RegExp(String.raw`\b${DONE_TO}\b`, 'i');
const ACT = new RegExp(String.raw`\b${DOES}\b`, 'i');
const ANY_DOER = new RegExp(String.raw`\b${DOER}\b`, 'i');

/** `Tersangka Budi`. */
const DOER_FIRST = new RegExp(String.raw`^${DOER}\b`, 'i');

/** The names of victims of sexual crime in a sentence. */
export function victimNames(sentence: string, next = ''): FoundSign[] {
  if (!HAS_VICTIM.test(sentence) && !COMES.test(sentence)) return [];
  const found: FoundSign[] = [];
  const add = (name: string | undefined, at: number): void => {
    const text = name === undefined || DOER_FIRST.test(name) ? undefined : personOf(name, sentence);
    if (text !== undefined) found.push({ kind: 'name', text, at });
  };
  for (const { groups, index } of sentence.matchAll(CALLED)) {
    if (BESIDE.test(sentence.slice(0, index))) continue;
    add(groups!['called'] ?? groups!['beside'], index);
  }
  if (/\b(?:identitas|data|biodata) (?:korban|anak)/i.test(sentence)) {
    const listed = LISTED.exec(sentence) ?? LISTED.exec(next);
    if (listed) add(listed.groups!['name'], 0);
  }
  for (const { groups, index } of sentence.matchAll(SUBJECT)) add(groups!['name'], index);
  for (const pattern of [BEFELL, AGAINST, ...APPOSED])
    for (const { groups, index } of sentence.matchAll(pattern))
      add(groups!['name'] ?? groups!['reporter'], index);
  for (const { groups, index } of sentence.matchAll(OBJECT)) add(groups!['name'], index);
  if (DONE.test(sentence) || (COMES.test(sentence) && (next === '' || SUFFERED.test(next))))
    if (!ACT.test(sentence))
      for (const { groups, index } of sentence.matchAll(ONE_CALLED)) add(groups!['name'], index);
  for (const match of sentence.matchAll(AGED))
    if (isSufferer(sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)))
      add(match.groups!['name'], match.index);
  return found;
}

/** Whether one named between these two parts of a sentence is whom it was done to. */
function isSufferer(before: string, after: string): boolean {
  const near = before.slice(-60);
  const [victim, doer] = [near.search(/korban\b[^.]*$/i), near.search(lastDoer)];
  if (doer > victim) return false;
  if (victim !== -1) return !BESIDE.test(near.slice(0, victim));
  const object = new RegExp(String.raw`\b${DOES}\b(?: [\p{L}\d,-]+){0,8} $`, 'iu');
  if (object.test(before)) return true;
  const rest = after.slice(0, 90);
  const [done, act] = [rest.search(DONE), rest.search(ACT)];
  return done !== -1 && (act === -1 || act > done) && !ANY_DOER.test(near);
}

const lastDoer = new RegExp(String.raw`\b(?:${DOER}|oleh)\b(?!.*korban)[^.]*$`, 'i');
