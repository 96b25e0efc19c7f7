import { SEXUAL_CRIME } from './crimes.ts';
import { NAME, personOf } from './names.ts';
import { isOther, namesOffice } from './other-people.ts';
import type { SeenPassage } from './passages.ts';
import { PLACE_OR_BODY } from './place-or-body.ts';
import { sentencesOf } from './sentences.ts';
import type { IdentitySign } from './sign.ts';
import { DOER, DOES, DONE_TO } from './verbs.ts';

/** One place where an article names somebody. */
interface Mention {
  readonly name: string;
  readonly passage: SeenPassage;
  readonly at: number;
  readonly sentence: string;
  /** The rest of its sentence. */
  readonly after: string;
  /** Whether the sentence speaks of a person, not of a place or a thing. */
  readonly isPerson: boolean;
  readonly isOther: boolean;
}

const AGED =
  /^,? ?(?:\(\d{1,2}(?: tahun| thn| th)?\)|\d{1,2}(?: tahun| thn| th)?,|yang berusia|berusia|a \d{1,2}-year-old)/;
const CALLED =
  /(?:(?<!\p{L})(?:[Pp]enumpang|[Kk]orban|[Pp]erempuan|[Ww]anita|[Gg]adis|[Mm]ahasiswi|[Pp]egawai|[Kk]aryawati|[Kk]aryawan|[Ss]taf|[Pp]asien|[Ss]iswi|[Ss]iswa|[Rr]emaja|[Aa]nak|[Ii]bu)[^.,]{0,40},|\b(?:passenger|woman|girl|boy|student|victim|teenager|nurse|worker|waitress|child|pupil),|\b(?:adalah|yakni|yaitu|ialah|(?:victim|girl|boy|teens|teenagers?|students?|child) as),?|itu|bernama|bernama lengkap|atas nama|named|identified as|called|(?<!rumah|kediaman|kampung|desa|asal)(?:nya| itu| tersebut| ini|\b(?:korban|perempuan|wanita|gadis|siswi|siswa|remaja|bocah|mahasiswi|pelajar|santri\w*|karyawati|janda|istri|bayi|balita|murid|perawat)),|korban|nama) (?<!(?:rumah|kediaman|kampung|desa|tempat tinggal)nya, )$/u;
const SPEAKS =
  /(?:kata|ujar|tutur|ungkap|jelas|terang|menurut|ucap|imbuh|aku|cerita|keluh|isak|said|kepada polisi,) $/i;
const ACTS =
  /^,? (?:saat|ketika|yang|sempat|mengaku|mengatakan|menceritakan|bercerita|melapor|mendatangi|datang|berteriak|teriak|melawan|menangis|trauma|meninggal|tewas|sedang|tengah|hendak|baru|masih|kini|pun|lalu|kemudian|akhirnya|tak kuasa|tak sadar|dirawat|menjalani|hadir|di(?!a\b|ri\b|tangkap|tahan)\p{Ll}{4,}|told|said|was|had|testified|reported)\b/u;

/** The mentions in these passages, of names whose form or sentence says that they are a person's. */
export function mentionsIn(passages: readonly SeenPassage[]): Mention[] {
  return passages
    .filter(({ where }) => where !== 'title' && where !== 'address')
    .flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) =>
        [...sentence.text.matchAll(new RegExp(NAME, 'gu'))].flatMap(({ 0: raw, index }) => {
          const name = personOf(raw, sentence.text);
          if (name === undefined) return [];
          const before = sentence.text.slice(0, index);
          const after = sentence.text.slice(index + raw.length);
          if (PLACE_OR_BODY.test(name) || name.length < 3 || /^\p{L}/u.test(after)) return [];
          const isSaid = AGED.test(after) || CALLED.test(before);
          const isPerson =
            isSaid || (name.includes(' ') && (SPEAKS.test(before) || ACTS.test(after)));
          const other = isOther(before, after) || DOER_NAMED.test(raw) || namesOffice(raw);
          const at = sentence.at + index;
          return [{ name, passage, at, sentence: sentence.text, after, isPerson, isOther: other }];
        }),
      ),
    );
}

const SUFFERS = new RegExp(
  String.raw`^[^.]{0,120}\b(?:${DONE_TO}|(?:mengaku|menyebut|melaporkan|menceritakan|mengadukan|told|said|testified|reported)\b[^.]{0,80}(?:${SEXUAL_CRIME.source})|(?:pria|lelaki|pelaku|seseorang|\p{Ll}+nya)\b[^.,]{0,40} ${DOES}(?:nya| \p{Ll}+nya))`,
  'iu',
);

const DOER_NAMED = new RegExp(String.raw`^${DOER}\b`, 'i');

/**
 * Where passages name a person of whom the whole article says nowhere why it may: no office, nobody who
 * judges or helps, not who did it. In an article on a crime against those who may not be recognised,
 * this is mostly the victim, their family or a witness. With `mustSuffer` only of whom the same sentence
 * goes on to say that it was done to them, or that they said so.
 */
export function unexplainedNames(
  near: readonly SeenPassage[],
  whole: readonly SeenPassage[],
  mustSuffer: boolean,
): IdentitySign[] {
  const all = mentionsIn(whole);
  const explained = new Set(
    all.filter((one) => one.isOther).flatMap(({ name }) => name.split(' ')),
  );
  return all
    .filter(({ passage, isPerson }) => isPerson && near.includes(passage))
    .filter(({ after }) => !mustSuffer || SUFFERS.test(after))
    .filter(({ name }) => !name.split(' ').some((word) => explained.has(word)))
    .slice(0, 1)
    .map(({ name, passage, at }) => ({ kind: 'name', text: name, place: passage.placeOf(at) }));
}
