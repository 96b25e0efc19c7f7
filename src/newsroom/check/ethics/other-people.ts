import { DOES } from './verbs.ts';
import { oneOf, wordsOf } from './word-lists.ts';

/** Offices and trades whose holders news names beside victims: who speaks of a crime, judges or helps. */
const OFFICE = String.raw`(?:Kapol\w*|Waka\w*|Kasat\w*|Kasub\w*|Kasi\b|Kabid\w*|Kabag\w*|Kanit\w*|Kasie?humas|Kadiv\w*|Dir(?:res|kr)\w*|Kombes(?: Pol)?|AKBP|AKP|Kompol|Iptu|Ipda|Aiptu|Aipda|Brip\w+|Brigjen|Brigadir|Irjen|Jenderal|Komjen|Letkol|Kolonel|Mayor|Kapten|Sertu|Serka|Pol|[Hh]akim|[Jj]aksa|[Kk]etua|[Kk]epala|[Kk]ades|[Ll]urah|[Cc]amat|[Bb]upati|[Ww]ali ?[Kk]ota|[Gg]ubernur|[Mm]enteri|[Pp]residen|[Dd]irektur|[Kk]omisioner|[Ss]ekretaris (?:\p{Lu}|[Jj]enderal)|[Kk]oordinator|[Pp]sikolog|[Pp]siki\w+|[Pp]engamat|[Pp]akar|[Pp]eneliti|[Kk]riminolog|[Dd]okter|[Aa]ktivis|[Pp]egiat|[Pp]endamping|[Pp]engacara|[Aa]dvokat|[Hh]umas|[Jj]uru [Bb]icara|[Rr]ektor|[Dd]ekan|[Kk]uasa [Hh]ukum|[Pp]enasihat hukum|[Ss]aksi [Aa]hli|[Aa]hli|[Dd]osen|[Gg]uru besar|[Aa]nggota|[Pp]enyidik|[Pp]enulis|[Ss]utradara|[Ff]ilm|[Nn]ovel|[Pp]emeran|[Ss]enator|[Uu]skup|[Pp]aus|[Kk]ardinal|[Pp]astor|[Rr]eporter|[Pp]ewarta|[Ee]ditor|tetangga|saksi|[Ww]akil|[Pp]elaksana|[Mm]anajer|[Pp]impinan|[Pp]engurus|[Pp]engelola|[Pp]engasuh|[Pp]emilik|[Kk]yai|[Kk]iai|[Uu]staz|[Pp]endeta|[Tt]okoh|[Pp]olice (?:chief|officer|spokes\w+)|[Ii]nspector|[Ll]awyer|[Jj]udge|[Pp]rosecutor|[Ss]pokes\w+|[Cc]hief|[Dd]irector|[Pp]sychologist|[Pp]rofessor|[Oo]fficer|[Mm]inister)`;
/** After these follows whom the holder of an office meets, not who holds it. */
const MEETS = oneOf(
  wordsOf(
    'menghadirkan, menemui, mendampingi, memanggil, menyelamatkan, mengantar, mengevakuasi, menjemput, mengunjungi, menjenguk, memulangkan, merawat, menolong, membujuk, memeluk',
  ),
);
/** The words before a name that say of its holder that they hold an office. */
export const OFFICE_HOLDER = new RegExp(
  String.raw`(?<!\p{L})${OFFICE}(?!\p{Ll})(?:,| (?!${MEETS}\b)[\p{L}/.-]+|\)| \([^()]*){0,12}[ ,]*$`,
  'u',
);
const AGE = String.raw`(?: ?\([^)]{1,20}\)|, \d{1,2}(?: tahun| th| thn)?(?=,))?`;
const OFFICE_AFTER = new RegExp(
  String.raw`^${AGE},? (?:selaku |sebagai |yang juga |the |a |an )?(?:[\p{Ll}]+ ){0,2}?${OFFICE}(?!\p{Ll})`,
  'u',
);

const DOER_BEFORE =
  /(?:(?<!(?:kandung|tiri|anak|putri|istri|keponakan|tetangga|teman|korban|oleh) )\b(?:pelaku|tersangka|terdakwa|terpidana|terduga|oknum|pria|lelaki|laki-laki|pemuda|duda|kakek|suspect|defendant|ayah (?:tiri|kandung|angkat)(?:nya)?|bapak (?:tiri|kandung)(?:nya)?|paman(?:nya)?|man|stepfather|uncle)\b(?:,| (?!menimpa|terhadap|kepada|korban|atas|mem|men|meny|cabuli|perkosa)[\p{L}\d()-]+\.?){0,5}|\b(?:menangkap|tangkap|membekuk|bekuk|meringkus|ringkus|mengamankan|menahan|memvonis|mendakwa|menjerat|menetapkan|melaporkan|menuding|menuduh|dilakukan(?: oleh)?|oleh|ulah|bejat|dengan|bersama|accus(?:ed|es|ing)|arrested|charged|by)(?: [\p{L}()-]+){0,3})[ ,]*$/iu;
const DOER_AFTER = new RegExp(
  String.raw`^${AGE}(?:,? (?!pelaku|pria|yang|orang|lelaki|suami|ayah|paman)[\p{L}\d()/.:-]+){0,9}?,? (?:di(?:tangkap|bekuk|ringkus|ciduk|tahan|amankan|jebloskan|tetapkan|dakwa|tuntut|vonis|hukum|jerat|laporkan|polisikan|buru|pecat|nonaktifkan|duga (?:me|kuat me|telah me|sudah me|lakukan))|(?:menyerahkan|serahkan) diri|(?:men)?jadi tersangka|buron|kabur|tega\b|nekat\b|mengakui|membantah|menyangkal|${DOES}(?!nya)|melakukan (?:aksi|perbuatan|pelecehan|pencabulan|persetubuhan)|arrested|charged|sentenced|accused|jailed|convicted|denied)`,
  'iu',
);

/** Whether what has the form of a name begins with an office: `Psikolog Ratna Sari`. */
export const namesOffice = (name: string): boolean => new RegExp(`^${OFFICE}(?= )`, 'u').test(name);

/** Whether one named between these parts of a sentence speaks of a crime, judges, helps or did it. */
export function isOther(before: string, after: string): boolean {
  const near = before
    .slice(-150)
    .replace(/^.*(?:(?<!\b(?:[DdIH]r|Drs|Hj|H|Prof|M|St))[.;!?]|["”]) /s, '');
  return (
    OFFICE_HOLDER.test(near) ||
    DOER_BEFORE.test(near.slice(-70)) ||
    OFFICE_AFTER.test(after.slice(0, 80)) ||
    DOER_AFTER.test(after.slice(0, 140))
  );
}
