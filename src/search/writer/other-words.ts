import { soundOf } from './language/sounds.ts';
import type { Spellings, Vocabulary } from './vocabulary.ts';

/** A word that counts as another, with that one. */
export type OtherWord = readonly [other: string, usual: string];

/** Words in so many articles are asked for by those who only heard them. */
export const HEARD_OFTEN = 20;

/** Of which words others are spellings or sounds. */
type Words = {
  vocabulary: Vocabulary;
  spellings: Spellings;
  postings: readonly { length: number }[];
};

/** What common foreign words sound like, where no text has that, with the word; of two the commoner. */
function soundsOf({ vocabulary, spellings, postings }: Words): Map<string, string> {
  const { terms } = vocabulary;
  const sounds = new Map<string, number>();
  const isCommoner = (a: number, b: number): boolean => {
    const more = postings[a]!.length - postings[b]!.length;
    return more > 0 || (more === 0 && terms[a]! < terms[b]!);
  };
  for (const [id, term] of terms.entries()) {
    const sound = postings[id]!.length < HEARD_OFTEN ? undefined : soundOf(term);
    if (!sound || spellings.seen.has(sound) || spellings.unseen.has(sound)) continue;
    if (postings[vocabulary.find(sound) ?? -1]?.length) continue;
    const other = sounds.get(sound);
    if (other === undefined || isCommoner(id, other)) sounds.set(sound, id);
  }
  return new Map([...sounds].map(([sound, id]) => [sound, terms[id]!]));
}

/** All words of an archive that count as others: other spellings, seen or not, and sounds. */
export const otherWords = (words: Words): OtherWord[] => [
  ...words.spellings.seen,
  ...words.spellings.unseen,
  ...soundsOf(words),
];
