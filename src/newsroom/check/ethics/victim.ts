import { childNames } from './child-names.ts';
import { circumstances } from './circumstances.ts';
import { CRIME_AROUND_CHILDREN, SEXUAL_CRIME } from './crimes.ts';
import { findSigns } from './find-signs.ts';
import { headlineNames } from './headline-names.ts';
import { inPicture } from './in-picture.ts';
import type { SeenPassage } from './passages.ts';
import { passagesNear } from './near-crime.ts';
import type { EthicsRule } from './ethics-rule.ts';
import { PSEUDONYM } from './pseudonym.ts';
import { reminder } from './reminder.ts';
import type { FoundSign, IdentitySign } from './sign.ts';
import { victimNames } from './victim-names.ts';

const CHILD =
  /\b(?:(?:anak|putri|putra)(?:[- ]anak)? (?:di bawah umur|perempuan|laki-laki|(?:tiri|kandung|angkat|asuh)(?:nya)?|berusia|berumur|\d+ tahun|korban|pelaku)|di bawah umur|bocah|balita|bayi|remaja|siswi|siswa|pelajar|murid|santri(?:wati)?|(?:kakak|adik|teman) (?:se)?kelas\w*|wali murid|anaknya di sekolah|di sekolah anaknya|(?:ber)?(?:usia|umur) (?:[1-9]|1[0-7]) tahun|\((?:[1-9]|1[0-7])(?: tahun| thn| th)?\)|minors?|schoolgirls?|schoolboys?|teenagers?)\b|\((?:[1-9]|1[0-7])(?: tahun| thn| th)?\)/i;

/** Crimes of which a child is the victim where both are named in one passage. */
const HARM = new RegExp(
  String.raw`${SEXUAL_CRIME.source}|perundungan|penculikan|diculik|penganiayaan|dianiaya|perdagangan anak|tawuran|klitih`,
  'iu',
);

/** Told, not happened. */
const FICTION = /\b(?:drakor|drama korea|sinetron|serial|episode|pemeran|karakter utama|novel)\b/i;

/** Whom the crime of a passage concerns, where it does not name it. */
const PARTY =
  /korban|pelaku|tersangka|saksi|ditangkap|diamankan|dianiaya|dirundung|dipukul|dikeroyok|victim|suspect/i;

/** A child that is looked for may be named until it is found (Pedoman Pemberitaan Ramah Anak, 9). */
const LOOKED_FOR = /dilaporkan hilang|anak hilang|belum ditemukan|masih dicari|still missing/i;

/**
 * A victim of sexual crime, or a child that a crime was done to or that is suspected of one, who can
 * be recognised: by name, family, school, home or picture (Kode Etik Jurnalistik 5; Undang-Undang
 * 12/2022, 69; 11/2012, 19; Pedoman Pemberitaan Ramah Anak, Dewan Pers 2019).
 */
export const victim: EthicsRule = (text, passages) => {
  const whole = passages.map((one) => one.text).join('\n');
  const isHidden = PSEUDONYM.test(whole);
  const hide = (signs: readonly IdentitySign[]): IdentitySign[] =>
    signs.filter(({ kind }) => kind !== 'name' || !isHidden);
  const sexual = passagesNear(passages, SEXUAL_CRIME);
  const violent = passagesNear(passages, CRIME_AROUND_CHILDREN);
  const near = passages.filter((one) => sexual.includes(one) || violent.includes(one));
  const isOther = sexual.length === 0 && (LOOKED_FOR.test(whole) || FICTION.test(whole));
  const ofChildren = isOther ? [] : hide(findSigns(near.filter(concerns(near)), ofChild(near)));
  if (ofChildren[0])
    return reminder(text, 'ethics/child', ofChildren[0].place, { signs: ofChildren.map(named) });
  const signs = hide(findSigns(sexual, ofVictim));
  const [first] = signs;
  if (first) return reminder(text, 'ethics/victim', first.place, { signs: signs.map(named) });
  const harmed = isOther
    ? undefined
    : passages.find((one) => CHILD.test(one.text) && HARM.test(one.text));
  return harmed ? reminder(text, 'ethics/child', harmed.placeOf(0), { signs: [] }, 'hint') : [];
};

const named = ({ kind, text }: IdentitySign): { kind: IdentitySign['kind']; text: string } => ({
  kind,
  text,
});

function ofVictim(sentence: string, where: SeenPassage['where']): FoundSign[] {
  const isHead = where === 'title' || where === 'address';
  return [
    ...(isHead ? headlineNames(sentence) : victimNames(sentence)),
    ...(where === 'address' ? [] : circumstances(sentence, where)),
    ...(where === 'picture' ? inPicture(sentence) : []),
  ];
}

/** What gives a child away; its family, school and home only where the sentence is about a child. */
function ofChild(near: readonly { readonly text: string }[]) {
  const isAboutChild = near.some((one) => CHILD.test(one.text));
  const hasParty = near.some(({ text }) => PARTY.test(text) || SEXUAL_CRIME.test(text));
  return (sentence: string, where: SeenPassage['where']): FoundSign[] => {
    const names = childNames(sentence);
    if (!isAboutChild) return names;
    return [
      ...names,
      ...ofVictim(sentence, where).filter(
        ({ kind }) => kind !== 'name' && (kind !== 'school' || hasParty),
      ),
    ];
  };
}

/**
 * Whether a passage near a crime is about those whom it concerns: it tells of the crime, or the whole
 * article is about a crime and a child.
 */
function concerns(near: readonly SeenPassage[]): (one: SeenPassage) => boolean {
  const isCrime = (words: string): boolean =>
    SEXUAL_CRIME.test(words) || CRIME_AROUND_CHILDREN.test(words);
  const about = near.some(
    ({ where, text }) =>
      where !== 'body' && where !== 'picture' && isCrime(text) && CHILD.test(text),
  );
  return ({ text }) => about || isCrime(text) || PARTY.test(text);
}
