import { NAME, personOf } from './names.ts';
import { PLACE_OR_BODY } from './place-or-body.ts';
import type { SeenPassage } from './passages.ts';
import type { IdentitySign } from './sign.ts';

const SHOWN = new RegExp(
  String.raw`\b(?:[Ff]oto|[Pp]otret|[Ss]wafoto|[Pp]rofil|[Aa]kun|[Ww]ajah|[Uu]nggahan|[Pp]hoto of|[Pp]ortrait of) (?:\p{Ll}+ ){0,2}?(?<name>${NAME})`,
  'gu',
);

/** Of a story that gives a victim another name: who its pictures say they show, if nothing else names them. */
export function shownNames(passages: readonly SeenPassage[]): IdentitySign[] {
  const told = passages.filter(({ where }) => where !== 'picture').map(({ text }) => text);
  return passages
    .filter(({ where }) => where === 'picture')
    .flatMap(({ text, placeOf }) =>
      Array.from(text.matchAll(SHOWN)).flatMap(({ groups, index }): IdentitySign[] => {
        const name = personOf(groups!['name']!, text);
        if (name === undefined || !name.includes(' ') || PLACE_OR_BODY.test(name)) return [];
        if (told.some((words) => words.includes(name))) return [];
        return [{ kind: 'name', text: name, place: placeOf(index) }];
      }),
    );
}
