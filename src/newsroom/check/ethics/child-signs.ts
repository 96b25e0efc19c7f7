import { childNames } from './child-names.ts';
import { childPlaces } from './child-places.ts';
import { CHILD } from './child-word.ts';
import type { CrimeOf } from './crime-of.ts';
import { SEXUAL_CRIME } from './crimes.ts';
import { findSigns } from './find-signs.ts';
import type { SeenPassage } from './passages.ts';
import type { FoundSign, IdentitySign } from './sign.ts';
import { childTakenUp } from './taken-up.ts';
import { victimSigns } from './victim-signs.ts';

/** Crimes of which a child is the victim where both are named in one passage. */
const HARM = new RegExp(
  String.raw`${SEXUAL_CRIME.source}|perundungan|penculikan|diculik|penganiayaan|dianiaya|perdagangan anak|tawuran|klitih`,
  'iu',
);

/** Told, not happened. */
const FICTION = /\b(?:drakor|drama korea|sinetron|serial|episode|pemeran|karakter utama|novel)\b/i;

/** Whom the crime of a passage concerns, where it does not name it. */
const PARTY =
  /\b[A-Z]{2,3}(?:, \d{1,2} tahun| \(\d{1,2}\))|salah satunya|berinisial|ditahan|dirawat|korban|pelaku|tersangka|saksi|ditangkap|diamankan|dianiaya|dirundung|dipukul|dikeroyok|\bHIV\b|mengasuh|merawat|membesarkan|victim|suspect/i;

/** An age under eighteen. */
const AGED =
  /(?:(?:ber)?(?:umur|usia)|aged) (?:[1-9]|1[0-7])\b|\b(?:[1-9]|1[0-7])[- ](?:tahun|year-old)/i;

/** Somebody under age, whose crime the story tells. */
const YOUNG =
  /(?:usia|umur)nya (?:\p{L}+ ){0,3}(?:[1-9]|1[0-7]) tahun|di bawah umur|anak korban|\bTPPO\b|\bbocah\b/iu;

/** Told of by age. */
const AGED_CHILD = /\p{Lu}\p{Ll}+(?:, (?:[5-9]|1[0-7]) tahun| \((?:[5-9]|1[0-7])\))/u;

/** A child that is looked for may be named until it is found (Pedoman Pemberitaan Ramah Anak, 9). */
const LOOKED_FOR = /dilaporkan hilang|anak hilang|belum ditemukan|masih dicari|still missing/i;

/** What a crime of which passages tell, and ones beside them, gives away of children. */
export interface ChildSigns {
  readonly signs: readonly IdentitySign[];
  /** Whether headline, standfirst or address tell of a crime and a child. */
  readonly about: boolean;
  /** The first passage that tells of a crime and a child, whatever it gives away. */
  readonly harmed: SeenPassage | undefined;
}

/**
 * Looks for children in the passages near a crime. What says by itself that it is of a child is looked
 * for in `told`: in the whole story where its beginning tells of a crime.
 */
export function childSigns(
  near: readonly SeenPassage[],
  told: readonly SeenPassage[],
  whole: string,
  crime: CrimeOf,
  isSexual: boolean,
): ChildSigns {
  if (!isSexual && (LOOKED_FOR.test(whole) || FICTION.test(whole)))
    return { signs: [], about: false, harmed: undefined };
  const about = tellsOfChild(near, crime);
  const isYoung = YOUNG.test(whole);
  const isAnyChild = told.some(({ text }) => CHILD.test(text));
  const of = new Map(
    [
      ...findSigns(told, (sentence, where, next) => [
        ...childNames(sentence),
        ...childTakenUp(sentence, next),
        ...childPlaces(sentence, where).filter(
          ({ kind }) =>
            about ||
            isSexual ||
            kind === 'address' ||
            (kind === 'picture' && isAnyChild) ||
            PARTY.test(sentence) ||
            AGED.test(sentence) ||
            isYoung,
        ),
      ]),
      ...findSigns(near.filter(concerns(about, crime)), ofChild(near, crime)),
    ].map((sign) => [sign.kind, sign]),
  );
  return {
    about,
    signs: [...of.values()],
    harmed: near.find(({ text }) => CHILD.test(text) && HARM.test(text)),
  };
}

/** What gives a child away: its family, school and home only where the sentence is about a child. */
function ofChild(near: readonly { readonly text: string }[], { isSexual }: CrimeOf) {
  const isAboutChild = near.some((one) => CHILD.test(one.text));
  const hasParty = near.some(({ text }) => PARTY.test(text) || isSexual(text));
  return (sentence: string, where: SeenPassage['where'], next: string): FoundSign[] =>
    isAboutChild
      ? victimSigns(sentence, where, next).filter(
          ({ kind }) => kind !== 'name' && (kind !== 'school' || hasParty),
        )
      : [];
}

/**
 * Whether a passage near a crime is about those whom it concerns: it tells of the crime, or the whole
 * article is about a crime and a child.
 */
function concerns(about: boolean, { isCrime }: CrimeOf): (one: SeenPassage) => boolean {
  return ({ text, where }) =>
    about ||
    isCrime(text) ||
    PARTY.test(text) ||
    (where === 'picture' ? CHILD.test(text) : AGED_CHILD.test(text));
}

/** Whether headline, standfirst and address together tell of a crime and of a child. */
function tellsOfChild(near: readonly SeenPassage[], { isCrime }: CrimeOf): boolean {
  const heads = near.filter(({ where }) => where !== 'body' && where !== 'picture');
  return heads.some(({ text }) => isCrime(text)) && heads.some(({ text }) => CHILD.test(text));
}
