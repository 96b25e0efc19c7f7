import { isArrestedKin } from './arrested-kin.ts';
import { OFFICE } from './child-places-words.ts';
import { NAME, personOf } from './names.ts';
import type { SeenPassage } from './passages.ts';
import { DOES, DONE_TO } from './verbs.ts';
import type { FoundSign } from './sign.ts';
import { HAS_KIN, HAS_SCHOOL, HAS_SMALL_PLACE } from './sentence-gates.ts';
import { SMALL_PLACE } from './small-place.ts';

const KIN = String.raw`(?:[Ii]bu|[Aa]yah|[Bb]apak|[Aa]yahanda|[Ii]bunda|[Oo]rang ?tua|[Kk]akak|[Aa]dik|[Pp]aman|[Bb]ibi|[Tt]ante|[Nn]enek|[Kk]akek|[Ss]uami|[Ii]stri|[Kk]eluarga|[Ww]ali|mother|father|parents?|husband)`;
const OWN_CHILD = String.raw`(?:anak|putri|cucu|keponakan|adik|menantu|istri)(?: (?:kandung|tiri|angkat|perempuan|bungsu|sulung|remaja))?(?:nya|(?<=kandung|tiri|angkat))`;

/** What parents do to children, beside sexual crime. */
const HARMS = String.raw`(?:menjual|menganiaya|menyiksa|membunuh|membuang|memukuli?|menyekap|menelantarkan|aniaya|bunuh|jual|buang|siksa)`;

const FAMILY = [
  // Sumarni (40), ibu korban
  new RegExp(
    String.raw`(?<name>${NAME})(?: ?\([^)]{1,15}\)|, \d{2}(?: tahun)?(?=,))?,? (?:selaku |yang merupakan |yakni )?${KIN}(?: (?:kandung|angkat|tiri|dari))? (?:korban|bocah|balita|siswi?|siswa|pelaku anak|of the victim)`,
    'gu',
  ),
  // putri pasangan Ahmad dan Siti
  new RegExp(
    String.raw`\b(?:anak|putr[ai]|buah hati)(?: \p{Ll}+){0,3} (?:pasangan|dari pasangan|dari)(?: suami istri| suami-istri| pasutri)?,? (?<name>${NAME})(?= dan )`,
    'gu',
  ),
  // RA anak kedua Darmawan Suhendi
  new RegExp(
    String.raw`\b(?:[Ii]a|[Dd]ia|[Kk]orban|[Pp]elaku|[Tt]ersangka|\p{Lu}{2,3}|[Bb]ocah|[Rr]emaja)(?: (?:itu|tersebut|ini|adalah|merupakan|diketahui|ialah|yang))* (?:anak|putr[ai])(?: \p{Ll}+){0,2} (?<name>${NAME})(?=,| \(| yang| selaku|\.)`,
    'gu',
  ),
  // Painem, 61 tahun, nenek yang mengasuh mereka
  new RegExp(
    String.raw`(?<name>${NAME})(?: ?\([^)]{1,15}\)|, \d{2}(?: tahun)?(?=,))?,? ${KIN} (?:yang |tunggal )?(?:mengasuh|merawat|membesarkan)`,
    'gu',
  ),
  // ibu korban, Sumarni
  new RegExp(
    String.raw`\b${KIN}(?: (?:kandung|angkat|tiri|dari))? (?:korban|bocah|anak|balita|siswi?|siswa|pelaku anak|(?:of the )?victim)(?: (?:itu|tersebut|malang \p{L}+))?(?:,| yang bernama| bernama| yakni| yaitu)? (?<name>${NAME})(?= ?[(,]| \p{Ll})`,
    'gu',
  ),
  // Marten Dado tega mencabuli anak kandungnya
  new RegExp(
    String.raw`(?<name>${NAME}(?<= \p{Lu}\p{Ll}+)|${NAME}(?= \())(?=[^.]{0,60}\b(?:${DOES}|${HARMS}) (?:[\p{Ll}\d]+ ){0,2}?${OWN_CHILD})`,
    'gu',
  ),
  // Ayahnya, Yohanes Nenobais, ditahan
  new RegExp(
    String.raw`\b(?:[Aa]yah|[Ii]bu|[Bb]apak|[Oo]rang ?tua|[Nn]enek|[Kk]akek|[Pp]aman|[Bb]ibi|[Kk]akak|[Bb]ude|[Tt]ante|[Ss]epupu)nya,? (?:bernama )?(?<name>${NAME})(?= ?[(,])|\b(?:[Hh]er|[Hh]is|[Tt]heir|victim[’']s|girl[’']s|boy[’']s) (?:\w+ )?(?:mother|father|sister|brother|parents?|aunt|uncle|husband|grandmother|grandfather), (?<kin>${NAME})(?=,)`,
    'gu',
  ),
  // diperkosa ayah tirinya, Budi Santoso
  new RegExp(
    String.raw`\b${DONE_TO}(?: \p{Ll}+){0,2}? (?:oleh )?(?:ayah|bapak|paman|kakek|kakak|abang|suami)(?: (?:kandung|tiri|angkat|ipar))?(?:nya)?(?: sendiri)?,? (?:yang )?(?:bernama )?(?<name>${NAME})`,
    'gu',
  ),
];

/** istri Kepala Desa Mekarjaya, menantu Camat Wanasari */
const OF_OFFICE = new RegExp(
  String.raw`(?<!\p{L})(?=[iapmksIAPMKS])(?<!(?:pelaku|tersangka|terdakwa|pria|pemuda|lelaki|oleh)[^.]{0,40})(?:[Ii]stri|[Aa]nak|[Pp]utri|[Mm]enantu|[Kk]eponakan|[Aa]dik|[Kk]akak|[Ss]ekretaris|[Aa]judan)(?: \p{Ll}+){0,2} (?<office>${OFFICE}(?: \p{Lu}[\p{L}.]+){1,3}|${OFFICE} setempat)`,
  'gu',
);

/** ibunya berjualan pecel di depan Puskesmas Kaliwangi */
const LIVING =
  /\b(?:[Ii]bu|[Aa]yah|[Bb]apak|[Oo]rang ?tua|[Kk]akak|[Ss]uami|[Nn]enek|[Kk]akek)(?:nya| korban| si (?:gadis|anak))\b[^."“,]{0,30}\b(?:berjualan|bekerja|mengajar|berdagang|membuka|jualan|pemilik|pedagang|penjual|bidan|penjaga|pegawai|guru|mandor)\b[^."“]{0,40}\b(?:di|depan|sebelah|dekat|samping) (?:\p{Ll}+ ){0,2}\p{Lu}[\p{L} ]+/gu;

const SCHOOL =
  /\b(?:(?:SDN|SMPN|SMAN|SMKN|MTsN|MIN|MAN|SDIT|SMPIT|SMAIT)\s?(?:\d+|\p{Lu}\p{Ll}+)|(?:SD|SMP|SMA|SMK|MTs|MI|MA|SLB|TK|PAUD)\s(?:Negeri |Islam |Muhammadiyah |Kristen |Katolik |Swasta |N )?(?:\d+\b|\p{Lu}\p{Ll}+)|(?:Pondok Pesantren|Ponpes|Pesantren|Panti Asuhan|TPQ|TPA|RA|Madin|LKSA|Madrasah \p{Lu}\p{Ll}+) \p{Lu}[\p{L}’'-]+)/gu;
const PUPIL =
  /\b(?:korban(?:nya)?|siswi\w*|siswa\w*|murid\w*|pelajar|santri\w*|anak (?:didik|asuh)\w*|bersekolah|sekolahnya|teman sekelas|duduk di (?:bangku|kelas)|kelas (?:\d+|[IVX]+)|menimba ilmu|mengenyam|menuntut ilmu|mondok|mengaji|grader|pupils?|students?)\b/i;

/** A school where children learn about crime. */
export const LESSON =
  /penyuluhan|sosialisasi|edukasi|bahaya|pencegahan|seminar|lomba|berdialog|kunjung|anti-?narkoba|antikorupsi|deklarasi|juara|upacara|santunan/i;

const PERSON = String.raw`(?:[Kk]orban(?:nya)?|[Pp]enyintas|[Pp]elapor|\b\p{Lu}{2,3} \(\d{1,2}(?: tahun| th)?\)|[Kk]aryawati|[Ii]bu rumah tangga|[Jj]anda|siswi|siswa|gadis|remaja|[Bb]ocah|[Ww]anita|[Pp]erempuan|[Mm]ahasiswi|[Ss]antriwati|[Pp]elajar|[Aa]nak)`;
const ADDRESS = [
  new RegExp(
    String.raw`\b(?:[Rr]umah|[Kk]ediaman|[Kk]os(?:an)?|indekos|kontrakan|[Tt]empat tinggal|[Aa]lamat)(?: \p{Ll}+){0,2} korban\b[^.]{0,50}?(?<street>${SMALL_PLACE})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b[Kk]orban\b(?:(?!pelaku|tersangka|terdakwa)[^.]){0,120}?\b(?:warga|tinggal|beralamat|berdomisili|asal|penduduk|rumahnya|indekos|ngekos|lives)\b[^.]{0,40}?(?<street>${SMALL_PLACE})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b${PERSON}\b(?: (?!pelaku|tersangka)[\p{L}\d()-]+){0,6},? (?:warga|asal|penduduk|(?:tinggal|beralamat|bermukim)(?: bersama \p{L}+)? di|rumahnya di) (?<street>${SMALL_PLACE})`,
    'gu',
  ),
];

/** The family, school and home of a victim in a sentence. */
export function circumstances(sentence: string, where: SeenPassage['where']): FoundSign[] {
  const found: FoundSign[] = [];
  // In a headline any word may begin with a capital.
  for (const pattern of where === 'title' || !HAS_KIN.test(sentence) ? [] : FAMILY)
    for (const { groups, index } of sentence.matchAll(pattern)) {
      const text = personOf(groups!['name'] ?? groups!['kin']!, sentence);
      if (text !== undefined) found.push({ kind: 'family', text, at: index });
    }
  if (HAS_SCHOOL.test(sentence) && PUPIL.test(sentence) && !LESSON.test(sentence))
    for (const { 0: text, index } of sentence.matchAll(SCHOOL))
      // In a headline any word may begin with a capital: `Siswi SMP Dicabuli`.
      if (where !== 'title' || /\d/.test(text)) found.push({ kind: 'school', text, at: index });
  if (HAS_KIN.test(sentence)) found.push(...kinOf(sentence));
  for (const pattern of HAS_SMALL_PLACE.test(sentence) ? ADDRESS : [])
    for (const { groups, index } of sentence.matchAll(pattern))
      found.push({ kind: 'address', text: groups!['street']!.trim(), at: index });
  return found;
}

/** Whose relative the victim is, by office, and where the family earns its living. */
function kinOf(sentence: string): FoundSign[] {
  const living = Array.from(sentence.matchAll(LIVING), ({ 0: text, index }) => ({ text, index }));
  const office = Array.from(sentence.matchAll(OF_OFFICE)).flatMap(({ 0: all, groups, index }) =>
    isArrestedKin(sentence, all, index) ? [] : [{ text: groups!['office']!, index }],
  );
  return [...office, ...living].map(({ text, index }) => ({ kind: 'family', text, at: index }));
}
