import { NAME, personOf } from './names.ts';
import { isOther } from './other-people.ts';
import { PLACE_OR_BODY } from './place-or-body.ts';
import type { FoundSign } from './sign.ts';
import { ACTS, CHILD_AGAIN, SUFFERED } from './taken-up-words.ts';
import { DOER } from './verbs.ts';

const DOER_NAMED = new RegExp(String.raw`^${DOER}\b`, 'i');

/** The one person whom a sentence names, where it names no other; nobody who speaks, judges or did it. */
function onlyPerson(sentence: string): { name: string; at: number } | undefined {
  const people = [...sentence.matchAll(new RegExp(NAME, 'gu'))].flatMap(({ 0: name, index }) => {
    const text = personOf(name, sentence);
    if (text === undefined || PLACE_OR_BODY.test(text)) return [];
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + name.length);
    // One word alone may be anything: the place of a dateline, a day, the first word of a sentence.
    if (
      !text.includes(' ') &&
      !/(?:bernama|atas nama|named) $/.test(before) &&
      !/^,? ?\(\d/.test(after)
    )
      return [];
    return [{ name: text, at: index, isOther: isOther(before, after) || DOER_NAMED.test(name) }];
  });
  return people.length === 1 && !people[0]!.isOther ? people[0] : undefined;
}

/** Whom a sentence names and the next one takes up as a child: `Azka lebam. Bocah itu …`. */
export function childTakenUp(sentence: string, next: string): FoundSign[] {
  return CHILD_AGAIN.test(next) ? signOf(sentence) : [];
}

/** Whom a sentence names and the next one takes up as the victim: `… Lilis datang. Ia mengaku diraba`. */
export function victimTakenUp(sentence: string, next: string): FoundSign[] {
  const suffered = SUFFERED.exec(next);
  return suffered && !ACTS.test(suffered[0]) ? signOf(sentence) : [];
}

function signOf(sentence: string): FoundSign[] {
  const person = onlyPerson(sentence);
  return person ? [{ kind: 'name', text: person.name, at: person.at }] : [];
}
