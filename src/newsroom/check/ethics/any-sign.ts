import { SPORT } from './child-names.ts';
import { CHILD } from './child-word.ts';
import { LESSON } from './circumstances.ts';
import { HIDDEN } from './in-picture.ts';
import { NAME, personOf } from './names.ts';
import { isOther } from './other-people.ts';
import type { SeenPassage } from './passages.ts';
import { PLACE_OR_BODY } from './place-or-body.ts';
import { sentencesOf } from './sentences.ts';
import type { FoundSign, IdentitySign, SignKind } from './sign.ts';
import { SMALL_PLACE } from './small-place.ts';
import { strangeWords } from './strange-words.ts';
import { mentionsIn } from './unexplained.ts';
import { DOER } from './verbs.ts';
import { eitherCase, oneOf, wordsOf } from './word-lists.ts';

/** Those a child or victim belongs to. */
const ELDERS = wordsOf(String.raw`
  ayah, ibu, bapak, mama, mamak, emak, orang ?tua, abang, kakak, kakek, nenek, paman, bibi, tante, om, bude, pakde, suami, istri, mertua
  mother, father, parents?, brother, sister, uncle, aunt, grandmother, grandfather, husband, guardian
`);
const OWN = wordsOf(
  'anak, putra, putri, cucu, keponakan, adik, gadis, istri, menantu, son, daughter, niece, nephew, grandson, granddaughter, stepdaughter, stepson',
);
const HONORIFIC = oneOf(
  wordsOf(
    'Pak, Bu, Bapak, Ibu, Kang, Mang, Mas, Mbak, Mbah, Haji, Hj?\\., Bang, Cak, Lik, Wak, Uda, Uni, Daeng, Om, Tante, Teh, Ceu, Ustaz, Bli, Mak, Tok, Abah, Emak, Mpok, Nyak, Bapa, Mama',
  ),
);

/** `ayahnya, Yohanes Rangga`; `orang tuanya, Mat Hosen dan Sumarni`; `abangnya, Bang Jaelani`. */
const ELDER_NAMED = new RegExp(
  String.raw`(?<!\p{L})${oneOf(eitherCase(ELDERS))}(?:nya| mereka| korban| si \p{L}+| anak itu)?,? (?:yang )?(?:bernama |yakni |yaitu )?(?:${HONORIFIC} )?(?<name>${NAME})(?=[,.( ])`,
  'gu',
);
/** `putra Pak Tarigan, penjaga palang pintu`; `keponakan Camat Hasan`. */
const CHILD_OF_NAMED = new RegExp(
  String.raw`(?<!\p{L})${oneOf(OWN)}(?: \p{Ll}+){0,2} ${HONORIFIC} (?<name>\p{Lu}\p{Ll}+)`,
  'gu',
);
const SCHOOL =
  /(?<![\p{L}])(?:(?:SDN|SMPN|SMAN|SMKN|MTsN|MIN|MAN|SDIT|SMPIT|SMAIT)\s?(?:\d+|\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)*|(?:SD|SMP|SMA|SMK|MTs|MI|MA|SLB|TK|PAUD)\s(?:Negeri |Islam |Muhammadiyah |Kristen |Katolik |Swasta |Khusus |N )*(?:\d+\b|\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)*|(?:Pondok Pesantren|Ponpes|Pesantren|Panti Asuhan|LKSA|Madrasah) \p{Lu}[\p{L}’'-]+|\p{Lu}\p{Ll}+ (?:elementary|primary|middle|high|junior high) school)/u;
const HOME = new RegExp(
  String.raw`(?<!\p{L})(?:warga|asal|tinggal|rumah|rumahnya|kontrakan|kamar|alamat|kediaman|menetap|penduduk|from|lives?|living|home|house)\b[^.;]{0,40}?(?<place>${SMALL_PLACE})`,
  'u',
);
const HANDLE = /(?<!\w)@[A-Za-z0-9_][\w.]{3,}/;
const PICTURED =
  /wajah(?:nya)?|muka(?:nya)?|berjilbab|berkemeja|berkaus|berbaju|berseragam|\((?:kiri|kanan|tengah|depan)|\bface\b/i;
const DOER_TOLD = new RegExp(
  String.raw`\b${DOER}\b|\bpolisi\b|\bpolice\b|hukuman|menghukum|vonis`,
  'i',
);
const ADULT_AGE = /\((?:1[89]|[2-9]\d)(?: tahun| th)?\)|\b(?:1[89]|[2-9]\d)(?: tahun|-year-old|,)/;

/**
 * Of a story that tells at its beginning of such a crime, anything by which a child (`isOfChild`) or victim
 * may be known, wherever it stands: the look taken last, where no pattern told whose it is.
 */
export function anySign(passages: readonly SeenPassage[], isOfChild: boolean): IdentitySign[] {
  return [
    ...strangeWords(passages),
    ...namesIn(passages, isOfChild),
    ...passages
      .filter(({ where }) => where !== 'title' && where !== 'address')
      .flatMap((passage) =>
        sentencesOf(passage.text).flatMap(({ text, at }) =>
          toldIn(text, passage, isOfChild).map(({ kind, text: words, at: within }) => ({
            kind,
            text: words.trim(),
            place: passage.placeOf(at + within),
          })),
        ),
      ),
  ];
}

/** Whom passages name who is no other; of a child, in a sentence that is about one. */
function namesIn(passages: readonly SeenPassage[], isOfChild: boolean): IdentitySign[] {
  return mentionsIn(passages)
    .filter(({ sentence, name, isOther: other }) => {
      const before = sentence.slice(0, sentence.indexOf(name)).slice(-40);
      return !other && !SPORT.test(sentence) && !DOER_TOLD.test(before);
    })
    .filter(({ sentence, name, after, isPerson }) =>
      isOfChild
        ? CHILD.test(sentence) &&
          !ADULT_AGE.test(after.slice(0, 20)) &&
          (isPerson || name.includes(' '))
        : isPerson,
    )
    .map(({ name, passage, at }) => ({ kind: 'name', text: name, place: passage.placeOf(at) }));
}

/** Family, school, home, account and looks that a sentence tells of somebody. */
function toldIn(sentence: string, passage: SeenPassage, isOfChild: boolean): FoundSign[] {
  const found = (kind: SignKind, match: RegExpExecArray | null): FoundSign[] =>
    match ? [{ kind, text: match.groups?.['place'] ?? match[0], at: match.index }] : [];
  const isOfDoer = DOER_TOLD.test(sentence);
  const isShown = passage.where === 'picture' && !HIDDEN.test(sentence);
  const school = isOfChild ? SCHOOL.exec(sentence) : null;
  return [
    ...[ELDER_NAMED, CHILD_OF_NAMED].flatMap((pattern) => familyIn(sentence, pattern)),
    ...(school && !LESSON.test(passage.text) ? found('school', school) : []),
    ...(isOfDoer ? [] : found('address', HOME.exec(sentence))),
    ...(isOfDoer ? [] : found('account', HANDLE.exec(sentence))),
    ...(isShown ? found('picture', PICTURED.exec(sentence)) : []),
  ];
}

function familyIn(sentence: string, pattern: RegExp): FoundSign[] {
  return Array.from(sentence.matchAll(pattern)).flatMap(({ groups, index, 0: all }) => {
    const name = personOf(groups!['name']!, sentence);
    if (name === undefined || PLACE_OR_BODY.test(name) || name.length < 3) return [];
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + all.length)];
    return isOther(before, after) ? [] : [{ kind: 'family', text: name, at: index }];
  });
}
