import { namesNearby } from './accused-people.ts';
import { NAME } from './names.ts';
import type { SeenPassage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { oneOf, wordsOf } from './word-lists.ts';
import { NAMES, TAKES } from './wrongs.ts';

/** Verbs of blaming, whoever blames and for what. */
const BLAMES = wordsOf(String.raw`
  (?:me)?nuding(?:nya)?, (?:di)?tuding, (?:me)?nuduh(?:nya)?, (?:di)?tuduh(?! (?:palsu|makar)), (?:me)?nyalahkan, (?:di)?salahkan
  (?:me)?ngeluhkan, keluhkan, memprotes, diprotes, mencurigai, dicurigai, (?:me)?nunjuk(?:-nunjuk)? (?:kepala|kades|lurah|pabrik|peternakan|perusahaan|kontraktor|pengembang|mandor)
  menuntut pertanggungjawaban, mengakali, diakali, akali, accus(?:e|es|ed|ing)\b, blam(?:e|es|ed|ing)\b, alleg(?:e|es|ed|ing|edly)\b
`);
/** What those who complain say was done to them or to what is theirs; stems after `di-`. */
const DONE = wordsOf(String.raw`
  tipu, bohongi, perdaya, peras, ancam, aniaya, pukul, hajar, tampar, usir, pecat, rumahkan, sunat, potong, telantarkan, terlantarkan, abaikan
  bentak, maki, gusur, serobot, rampas, palak, pungut, pungli, intimidasi, persulit, ping-?pong, bodohi, gelapkan, tilap
  cemari, curangi, permainkan, oplos, kurangi, tahan, biarkan, buang, injak, bawa kabur, bobol, rugikan
`);
/** What those who complain did not get. */
const WITHHELD = String.raw`(?:tak|tidak|belum|nggak|gak|kagak|ndak) (?:kunjung |pernah |juga |segera |mau )?(?:di|mem?|men?)?(?:bayar|gaji|lunasi|kembalikan|tanggapi|tangani|layani|rawat|perbaiki|benerin|serahkan|cairkan|berangkatkan|kirim)\p{L}*`;
/** What is wrong when somebody complains of it, by fields. */
const MONEY = wordsOf(String.raw`
  memangkas, mengantongi, meminta Rp, minta Rp, menerima uang, setoran jemaah, menjual tanah, memotong, pungli, pungutan liar, menyetor \p{L}+ persen
  amplop, serangan fajar, menggelapkan, menilap, menyunat, menyelewengkan, korupsi, setor ke, fiktif, titipan, menahan ijazah
`);
const DECEIT = wordsOf(String.raw`
  janji (?:manis|palsu|kosong), menipu, penipuan, menjiplak, plagiat, imbalan, pengaturan, permainan (?:tender|lelang|proyek), memalsukan, takaran, timbangan, curang, mencurangi, menggeser, menggelembung\p{L}*, diam-diam, sengaja
`);
const NEGLECT = wordsOf(String.raw`
  (?:ke)?lalai(?:an)?, asal-asalan, mangkir, malapraktik, seenaknya, semena-mena, pilih kasih, penyebab (?:banjir|longsor|kebakaran|kematian), biang keladi, (?:telat|terlambat) (?:mem)?bayar, bangkai, basi, limbah, mencemari, tanpa izin
`);
const FORCE = wordsOf(String.raw`
  menampar, menginjak, memaki, membentak, mengusir, menggusur, memukul, memeras, mencuri, merampas, menyerobot, mengancam, mengintimidasi
  kebal hukum, menyuruh orang
`);
const ENGLISH = wordsOf(String.raw`
  bulldoz\p{L}*, flatten\p{L}*, evict\p{L}*, fenced? off, unpaid, never paid, refus\p{L}* to, threaten\p{L}*, lied\b, overcharg\p{L}*
  beat\b, beating, starv\p{L}*, never reached, cheat\p{L}*, stole\b, forged, withheld, without (?:consent|permission|notice|warning), seiz\p{L}*, destroy\p{L}*, (?:land )?theft, kept, selling, faulty, reus\p{L}*
`);
/** That somebody speaks. */
const SPEAKS = wordsOf(String.raw`
  katanya?, ujar(?:nya)?, tutur(?:nya)?, keluh\p{L}*, omel\p{L}*, ungkap, cerita\p{L}*, sesal, kesal, menurut, (?:me)?ngaku, merasa, yakin, menduga
  menyebut, disebut, menilai, menunjuk, menuturkan, mengatakan, menyatakan, mengungkap\p{L}*, mengeluh\p{L}*, (?:mem)?protes, mendesak
  melapor\p{L}*, mengadu\p{L}*, bebernya?, claim(?:s|ed)?, said, say, says, told, according
`);
/** Who complains: those who live, work, learn or buy somewhere. */
const COMPLAINANTS = wordsOf(String.raw`
  warga, mereka, ia, dia, calon, caleg, saksi, kami, saya, aku, seorang, keluarga, orang ?tua, wali, istri(?:nya)?, suami(?:nya)?, anaknya, ibu, janda, tetangga, perempuan, pria, lelaki
  korban, pelapor, mantan, buruh, nelayan, petani, pekebun, peternak, perajin, pedagang, sopir, pengemudi, kurir, tukang, teknisi, karyawan, pekerja, pegawai
  honorer, guru, mahasiswa, alumni, santri, siswa, pemud[ai], relawan, suporter, jemaah, jemaat, sesepuh, konsumen, pelanggan, nasabah, pembeli, pasien
  petugas kebersihan, satpam, penumpang, penghuni, penyewa, pengungsi
`);
const COMPLAINANTS_EN = wordsOf(String.raw`
  residents, villagers, workers, farmers, fisher\p{L}*, customers, parents, tenants, former, neighbou?rs, patients?, drivers?, students?, trainees?
  nurses?, passengers?, he, she, we, I
`);

/** Whom a verb of blaming or saying is about, by name. */
const OF_NAMED = new RegExp(
  String.raw`\b(?:menuding|menuduh|tuding|tuduh|menyalahkan|menyebut|sebut|menilai|menunjuk|curigai|mencurigai|menduga|say|said|says|accuse|claim|blame)(?:s|d|nya)? (?:that )?(?:[\p{L}\d-]+ ){0,7}?[\p{L}]*,? ?(?:(?:dr|H|Hj|Ir|Drs|Prof|Ust)\. )?${NAME}`,
  'u',
);
const BLAME = new RegExp(String.raw`\b${oneOf(BLAMES)}`, 'iu');
const HURT = new RegExp(
  String.raw`\bdi${oneOf(DONE)}|\b${WITHHELD}|\b${oneOf(MONEY, DECEIT, NEGLECT, FORCE, ENGLISH)}|\b${TAKES}|\b${NAMES}\b`,
  'iu',
);
const SPOKEN = new RegExp(String.raw`["“”]|\b${oneOf(SPEAKS)}\b`, 'iu');
const COMPLAINANT = new RegExp(String.raw`\b${oneOf(COMPLAINANTS, COMPLAINANTS_EN)}\b`, 'iu');
/** Disputes about laws, states and parties, which all sides fill every day. */
const PUBLIC_DISPUTE =
  /\bR?UU\b|\b[Rr]evisi|(?<!\b(?:ke|kepada|lapor|menyurati|desak|mendesak|minta|meminta) )\bKPK\b|\bDPR(?! ?D)\b|(?<!\b(?:ke|kepada|dan|minta|meminta) )\bPresiden|\bMenteri|\bKementerian|\b(?:AS|RI|Iran|Israel|Rusia|Arab|Inggris|China|Tiongkok|PBB)\b|\b[Ll]iga\b|\b[Ff]ilm\b|\b[Aa]lbum|\bPresident|\bMinister|\bParliament/;

/**
 * Where somebody whom their neighbours, customers or workers meet is blamed, in whatever words: by a verb
 * of blaming, or in a sentence in which those who were hurt say what was done; both beside a sentence that
 * names whom. Undefined where nobody is.
 */
export function blameIn({
  text,
}: SeenPassage): { readonly value: string; readonly at: number } | undefined {
  const sentences = sentencesOf(text);
  const names = sentences.map((one) => namesNearby(one.text));
  for (const [index, { text: sentence, at }] of sentences.entries()) {
    const isNamed = [index - 2, index - 1, index, index + 1].some((near) => names[near]);
    if (!isNamed && !OF_NAMED.test(sentence)) continue;
    const match =
      BLAME.exec(sentence) ??
      (SPOKEN.test(sentence) && COMPLAINANT.test(sentence) ? HURT.exec(sentence) : null);
    if (match) return { value: match[0], at: at + match.index };
  }
  return undefined;
}

/** Whether a story is of a dispute in which everybody blames everybody. */
export const isPublicDispute = (head: string): boolean => PUBLIC_DISPUTE.test(head);
