/** Spellings that both occur, as `usual:other`, inside words of the same root as well. */
const ROOTS =
  'izin:ijin,risiko:resiko,praktik:praktek,apotek:apotik,nasihat:nasehat,analisis:analisa,objek:obyek,' +
  'subjek:subyek,aktivitas:aktifitas,efektivitas:efektifitas,kualitas:kwalitas,sistem:sistim,' +
  'atlet:atlit,ijazah:ijasah,jenazah:jenasah,zaman:jaman,fotokopi:photocopy,foto:photo,november:nopember,' +
  'februari:pebruari,kompleks:komplek,konkret:konkrit,karier:karir,hektare:hektar,teknik:tehnik,' +
  'telepon:telpon,cendekiawan:cendikiawan,antre:antri,cabai:cabe,sopir:supir,rezeki:rejeki,' +
  'miliar:milyar,triliun:trilyun,ustaz:ustadz,salat:sholat,ramadan:ramadhan,idulfitri:iedulfitri,' +
  'alquran:quran,azan:adzan,mazhab:madzhab,sekadar:sekedar,hakikat:hakekat,kuitansi:kwitansi,' +
  'kaidah:kaedah,lembap:lembab,utang:hutang,embus:hembus,impit:himpit,imbau:himbau,respons:respon,' +
  'detail:detil,provinsi:propinsi,elite:elit,standar:standard,favorit:favourite,survei:survey,' +
  'esai:esei,diagnosis:diagnosa,hipotesis:hipotesa,sintesis:sintesa,metode:metoda,tim:team,' +
  'orisinal:original,paspor:passport,suporter:supporter,skuad:squad,silakan:silahkan,bus:bis,' +
  'sukarno:soekarno,suharto:soeharto,sutomo:soetomo,sudirman:soedirman,sumatera:sumatra,yogyakarta:jogjakarta,' +
  'yogya:jogja,jakarta:jkt,bandung:bdg,sulaiman:soelaiman,sumitro:soemitro,supriyadi:soepriyadi,joko:djoko,sergey:sergei,cokroaminoto:tjokroaminoto';

const PAIRS = ROOTS.split(',').map((pair) => pair.split(':') as [string, string]);
const USUAL = new Map(PAIRS.map(([usual, other]) => [other, usual]));
const INSIDE = new RegExp(
  PAIRS.filter(([usual, other]) => other.length > 4 && !usual.includes(other))
    .map(([, other]) => other)
    .join('|'),
);

/**
 * The usual spelling of a word that is written in two ways: `ijin` is `izin`, `perijinan` is
 * `perizinan`, `Soekarno` is `sukarno`, `Djakarta` is `jakarta`. Other words stay as they are.
 */
export function canonicalSpelling(term: string): string {
  const whole = USUAL.get(term);
  if (whole) return whole;
  if (term.length < 5) return term;
  if (/^(?:soe|dj[aiou]|tj[aiou])/.test(term))
    return term.replace(/^soe/, 'su').replace(/^dj/, 'j').replace(/^tj/, 'c');
  const permitted = /^((?:di|meng|per|ber|ter|se)*)ijin(.*)$/.exec(term);
  if (permitted) return `${permitted[1]}izin${permitted[2]}`;
  const other = INSIDE.exec(term)?.[0];
  return other ? term.replace(other, USUAL.get(other)!) : term;
}

const USUAL_INSIDE = new RegExp(PAIRS.map(([usual]) => usual).join('|'));

/**
 * Other spellings of a word that readers may type though the archive never does: `perijinan` for
 * `perizinan`.
 */
export function otherSpellings(term: string): string[] {
  const spellings: string[] = [];
  if (!USUAL_INSIDE.test(term)) return spellings;
  for (const [usual, other] of PAIRS) {
    if (!term.includes(usual)) continue;
    const spelling = term.replace(usual, other);
    if (canonicalSpelling(spelling) === term) spellings.push(spelling);
  }
  return spellings;
}
