import { oneOf, wordsOf } from './word-lists.ts';

/** Crimes of which a child is a victim, a witness or a suspect, by fields; each word begins where a word begins. */

const CHILD = 'bocah|anak|siswa|siswi|pelajar|remaja|murid';

/** The law's treatment of children, and children rounded up. */
const PROCEDURE = wordsOf(String.raw`
  diversi\b, LPKS\b, LPKA\b, ber(?:hadapan|konflik) dengan hukum, ABH\b, peradilan (?:pidana )?anak, anak pelaku, pelaku anak
  juvenile (?:justice|offender|detention), (?:diangkut|dijaring|terjaring|diciduk|digaruk) (?:Satpol|petugas|razia)
  razia (?:pelajar|anak|remaja|kos), ngelem, (?:menghirup|menghisap) lem, (?:into|in) custody\b, held over
`);
/** What families do over or to children: custody, marriage, leaving, selling. */
const FAMILY = wordsOf(String.raw`
  hak asuh, (?:perebutan|rebutan|berebut) anak, custody (?:battle|dispute|hearing), dinikahi, dipersunting, dinikahkan
  dikawinkan paksa, dipaksa (?:me)?nikah, pengantin anak, (?:perkawinan|pernikahan) (?:\w+ )?(?:anak|dini|remaja|bocah|pelajar)
  mempelai (?:perempuan|wanita)[^.\n]{0,60}(?:sekolah|umur|usia), (?:pernikahan|nikah|kawin) siri, ditelantarkan
  menelantarkan anak, (?:bayi|anak|balita)[^.]{0,30}dibuang, (?:[mp]em)?buang(?:an)? (?:bayi|anak), eksploitasi anak
  (?:bayi|balita)[^.]{0,60}\bdijual, menjual (?:bayi|anak\b), dijual (?:ibu|ayah|orang ?tua|tante|paman), perdagangan (?:anak|orang), diperdagangkan, TPPO\b, prostitusi, muncikari
  mucikari, pekerja seks, dilacurkan
`);
/** Arrest and trial. */
const LAW = wordsOf(String.raw`
  tersangka, terdakwa, narapidana, ditahan\b, disangka\b, menyerahkan diri, diringkus, dibekuk, diciduk
  pelaku\b(?! (?:usaha|industri|pasar|bisnis|ekonomi|seni|UMKM|UKM|wisata|pariwisata|perjalanan|jasa|sejarah|kreatif))
  ditangkap (?:polisi|petugas|aparat|tim|warga|karena|atas|usai|setelah|satuan|jajaran)
  diamankan karena, mengamankan (?:\w+ ){0,2}(?:sisw[ai]|pelajar|remaja|anak|bocah|santri), diamankan (?:polisi|petugas|aparat|tim|ke polsek|ke polres), polisi (?:menangkap|mengamankan|meringkus|membekuk|amankan|tangkap)
  densus, terorisme, terduga teroris, arrested\b, detained\b
`);
/** Blows, wounds and killing. */
const VIOLENCE = wordsOf(String.raw`
  dijewer, menjewer, dicubit, mencubit, digunduli, bersimbah darah, tak bernyawa, tidak bernyawa, diserang, diseret, dilempari, disabet, diinjak, dijambak, dibanting, dikurung
  digorok, ditembak, penembak\w*, menembak\b, pembacok\w*, perkelahian, menyekap, dipukuli, pemukulan, dipukul, memukul, dihajar, menghajar, ditampar, menampar, ditendang
  dicekik, mencekik, disiksa, penyiksaan, menyiksa, siksa, dirantai, diikat di, dipasung, disiram air, diculik, menculik
  penculikan, disekap, penyekapan, dibunuh, membunuh, bunuh (?:ibu|ayah|anak|teman|adik|kakak), pembunuh(?:an)?\b
  dihabisi, menghabisi, ditusuk, menusuk, ditikam, menikam, penikaman, penusukan, celurit, dibawa kabur
  (?:mem|di)?bakar (?:\w+ )?(?:sekolah|ruang|kantor|warung|kios|rumah|kelas|laborator\w+|gudang|motor|mobil|temannya|hidup), (?:tewas|meninggal|mati) di tangan
  kekerasan (?:fisik|terhadap anak|pada anak|kepada anak|dalam rumah tangga), kdrt\b
  (?:ditemukan|kaki|tangan|tubuh)(?:nya)? (?:\w+ )?(?:terikat|terantai|dirantai|diikat)
  theft\b, stolen\b, stealing, shoplift\w*, vandal\w*, questioned (?:over|by police), setting fire, arson, raped\b, molested\b, groped\b, killed by\b, shot dead\b, attacked by\b, stabb\w+, murder\w*, kidnapp\w*
  abduct\w*, abus(?:e|ed|ing)\b, assault\w*, beaten\b, bullied\b, bullying\b, robb\w+, traffick\w+
`);
/** Tormenting at school, fights in streets. */
const SCHOOL = wordsOf(String.raw`
  perundung(?:an)?\b, dirundung, merundung, bully, dibully, di-bully, bullying, geng motor, tawuran, klitih
`);
/** Theft, robbery, drugs. */
const THEFT = wordsOf(String.raw`
  begal, membegal, pembegalan, mencuri\b(?! perhatian| gol| start| hati| waktu| poin| kesempatan), pencurian, curanmor
  membobol, dibobol, pembobolan, pencuri\b, dijambret, menjambret, penjambretan, perampokan, merampok, dipalak, memalak, pemalakan, pemerasan
  narkoba, sabu-sabu, sabu\b, ganja\b, tembakau gorila, pengedar, kurir (?:sabu|narkoba)
`);
/** Stems that stand after `me-`, `di-` and `peng-` too: looked for within words. */
const STEMS = wordsOf(String.raw`
  aniaya, pukuli, cekoki, keroyok, bacok, edarkan, sulut, sundut, setrika
  curi (?:sepeda|motor|uang|ponsel|kotak|barang|hp|helm|tiga|dua)
`);
/** A child as a witness, as a carrier of a virus, at the wheel. */
const CHILD_THERE = [
  String.raw`(?:${CHILD})[^.\n]{0,25} (?:menjadi |jadi |yang )?saksi (?:kunci|mata|kasus|pembunuhan|pembakaran|penculikan|penganiayaan|perampokan)`,
  String.raw`saksi (?:kunci|mata)[^.\n]{0,30}\b(?:${CHILD})`,
  String.raw`(?:${CHILD}|bersaudara|balita|cucu|sekolah)[^.\n]{0,40}\bHIV\b`,
  String.raw`HIV\b[^.\n]{0,40}(?:${CHILD}|bersaudara|balita|cucu)`,
  String.raw`(?:sopir|pengemudi|pengendara|joki)\w* (?:\w+ ){0,3}?(?:masih (?:SMA|SMP|SD|pelajar|sekolah|siswa|di bawah umur|remaja|anak|bocah)|(?:berumur|berusia) (?:[1-9]|1[0-7]) )`,
  String.raw`(?:pelajar|remaja|siswa|siswi|bocah)[^.\n]{0,40}\b(?:menabrak|tabrak|menghantam)`,
  String.raw`(?:anak|pelajar|siswa|remaja) (?:\w+ ){0,3}?tabrak\b`,
];

/** Of these a child is a victim, or a suspect. */
export const CRIME_AROUND_CHILDREN = new RegExp(
  String.raw`\b${oneOf(PROCEDURE, FAMILY, LAW, VIOLENCE, SCHOOL, THEFT, CHILD_THERE)}|${oneOf(STEMS)}`,
  'i',
);
