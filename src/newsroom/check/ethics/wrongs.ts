import { fullForm } from './forms.ts';
import { oneOf, wordsOf } from './word-lists.ts';

/** What somebody may be accused of, by fields; parts of patterns with the flag `i`. */

/** Money that goes where it should not, and offices used for it. */
const GRAFT = wordsOf(String.raw`
  (?:meng)?korupsi, korup, mengorupsi, (?:me|di)?(?:n|t)ilep, tilap, menilap, pungli, pungutan liar, (?:me|di)?(?:n?y|s)uap\b
  gratifikasi, mark[- ]?up, (?:me|pe|di)?(?:n?y|s)eleweng\w*, menyelewengkan, jual[- ]beli, politik uang, money politic\w*
  menyalahgunakan, penyalahgunaan, salahgunakan, KKN, nepotisme, fiktif, (?:me|di)?(?:n?y|s)unat, penggelembungan
  (?:me|di)?(?:m|p)otong(?:an)? (?:liar|dana|bantuan|bansos|gaji|upah|insentif|honor|BLT|PIP), penyimpangan, menyimpang
  (?:me|di)?(?:n|t)?erima (?:uang|fee|suap|jatah|setoran|upeti|\d+ persen), uang pelicin, setoran, upeti
  (?:me|di)?(?:m|p)inta (?:uang|fee|jatah|setoran|Rp|tebusan), kongkalikong, main mata, titip(?:an)?
  persekongkolan, bersekongkol, permainan, bermain (?:material|anggaran|proyek|tender), pengaturan (?:tender|lelang|proyek|skor)
  makan (?:uang|fee|dana|suap), menggarong, garong, (?:me)?nyolong, ngemplang, (?:me)?ngentit
`);
/** Deceit. */
const DECEIT = wordsOf(String.raw`
  (?:meng|di)?gelap(?:kan|an), abal-abal, menipu, penipuan, \btipu, palsu, plagiat, jiplak, bodong, rekayasa, merekayasa
  kecurangan, curang, campuran\w*, monopoli, timbun, (?:bawa|membawa) (?:kabur|lari), mencuri, \bcuri, investasi bodong, skema ponzi
`);
/** Work done badly, people or goods neglected. */
const NEGLECT = wordsOf(String.raw`
  salah (?:suntik|menyuntik|obat|operasi|diagnosis), ceroboh, lalai, kelalaian, mal(?:a)?praktik, asal jadi
  tidak sesuai spesifikasi, menelantarkan, ditelantarkan, (?:tidak|tak|belum) (?:mem|di)?bayar\w*
  (?:me|di)?ngurangi (?:ketebalan|volume|spesifikasi|mutu|takaran|timbangan|campuran)
  kurangi (?:ketebalan|volume|spesifikasi|mutu|takaran|timbangan|campuran)
`);
/** Force, threats, taking. */
const FORCE = wordsOf(String.raw`
  santet, disetrum, aniaya, serobot, mafia, (?:me|pe|di)m?eras(?:an)?\b, intimidasi, mengancam, pengancaman, beking
  (?:me|di)rampas, kekerasan, memukul, pemukulan, siksa, menyiksa, sewenang-wenang, eksploitasi, diskriminasi, rasis
`);
/** What is done to a partner, or to body and honour. */
const HONOUR = wordsOf(String.raw`
  (?<!per)selingkuh, berzina, KDRT, menghamili, mesum, asusila, lecehkan, pelecehan, rudapaksa, perkosa, cabul
`);
/** Harm to land and water; what is done without leave. */
const LAND = wordsOf(String.raw`
  (?:men|di|pen)cemar\w*, merusak, (?:me|di)?rusak (?:hutan|lingkungan|sungai|lahan|terumbu|ekosistem)
  (?:mem|di)?buang (?:limbah|sampah), ilegal, tanpa izin
`);
const ENGLISH = wordsOf(String.raw`
  illegal\w*, corrupt\w*, fraud, embezzl\w+, brib\w+, steal\w*, abus\w+, dump\w*, poison\w*, pollut\w+, extort\w*
  cheat\w*, forg\w+, misus\w+, negligen\w+, harass\w*, swindl\w+, scam\w*, fleec\w+
`);

export const WRONG = oneOf(GRAFT, DECEIT, NEGLECT, FORCE, HONOUR, LAND, ENGLISH);

/** The graver of these, said of somebody in so many words. */
export const GRAVE = oneOf(
  wordsOf(String.raw`
  jual[- ]beli, (?:me|di)?(?:n|t)erima (?:uang|fee|suap|jatah|setoran|\d+ persen), (?:me|di)?(?:m|p)inta (?:uang|fee|jatah|setoran|Rp)
  korupsi, gelapkan, pungli, suap, memeras, tilap, menilap, sunat, menyunat, palsukan, memalsukan, pungut, memungut
  (?:me|di)?(?:m|p)otong (?:dana|bantuan|bansos|gaji|upah|insentif|honor), (?:me)?manipulasi, permainan, campuran\w*
  menipu, menganiaya, menyiksa, bermain (?:material|anggaran|proyek|tender)
`),
);

/** How what belongs to others is handled, and what it is. */
const HANDLING = wordsOf(String.raw`
  menikmati, menerima, mengambil, memakai, menggunakan, memotong, meminta, mengantongi, mengatur, membagi\w*, menahan
  mengalihkan, menjual, menguasai, memungut, menarik, memanfaatkan, menyimpan, memonopoli, mengondisikan
  menghilangkan, menggondol, membawa
`);
const OF_OTHERS = wordsOf(String.raw`
  uang, dana, anggaran, bantuan, bansos, honor, gaji, iuran, retribusi, komite, proyek, paket, fee, jatah, aset, tanah
  lahan, lapak, kios, kas, setoran, pupuk, beras, BBM, solar, sertifikat, tabungan, simpanan
`);
/** What is done with what belongs to others. */
export const TAKES = String.raw`${oneOf(HANDLING)}\b[^.\n]{0,40}\b${oneOf(OF_OTHERS)}`;

/** Stems of what nobody does rightly, with the suffix that they need. */
const WRONGFUL = wordsOf(String.raw`
  cemari, tipu, gelapkan, selewengkan, palsukan, suap, sunat, timbun, rampas, serobot, aniaya, intimidasi, telantarkan
  manipulasi, oplos, hamili, bekingi, rekayasa, perdaya, bohongi, curangi, tilap, salahgunakan, lecehkan, tampar
`);
/** Stems that are wrong with one object alone. */
const WITH_OBJECT: readonly (readonly [stem: string, objects: string])[] = [
  ['buang', 'limbah|sampah|tinja|racun'],
  ['kurangi', 'ketebalan|volume|spesifikasi|mutu|takaran|timbangan|campuran'],
  ['babat', 'hutan'],
  ['tebang', 'liar'],
  ['jual', String.raw`(?:\w+ )?(?:kursi|jabatan|soal ujian|bantuan|bansos|subsidi|raskin|aset)`],
  ['gadaikan', 'aset|sertifikat|tanah'],
];
/** What has no short form. */
const ALWAYS_FULL = wordsOf(String.raw`
  (?:memakai|menggunakan|berijazah|pakai) (?:ijazah )?(?:palsu|aspal|bodong), berselingkuh, mengorupsi, memungli, memeras
  memukul\w*(?! gong| bedug| kentong| bola| mundur| genderang| rebana), menendang(?! bola), meninju, mempekerjakan anak
  makan (?:uang|fee|suap|dana), bermain (?:material|anggaran)
`);
/** What nobody does rightly, told of its doer with the verb's full form. */
export const DOES_WRONG = String.raw`${oneOf(
  [fullForm(...WRONGFUL)],
  WITH_OBJECT.map(([stem, objects]) => `${fullForm(stem)} (?:${objects})`),
  ALWAYS_FULL,
)}\b`;
/** The same in the short form of headlines: `PT Jaya Buang Limbah`. */
export const WRONGS_IN_SHORT = String.raw`${oneOf(
  WRONGFUL,
  WITH_OBJECT.map(([stem, objects]) => `${stem} (?:${objects})`),
)}\b`;

/** Who is called what in so many words. */
export const NAMES = oneOf(
  wordsOf(String.raw`
  pembunuh, penipu, maling, koruptor, pembohong, mafia, rentenir, pencuri, perampok, penjahat, pemeras, makelar, calo
  preman, garong, a thief, a crook, a liar, a fraud, a murderer, a swindler, a scammer, a con ?man, crooks, thieves, a scam, a Ponzi scheme
`),
);
