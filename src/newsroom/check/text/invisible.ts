/** A sign in a line that nobody sees: where it is, and whether it turns the direction of the text. */
export interface Invisible {
  readonly at: number;
  readonly sign: string;
  readonly turns: boolean;
}

const sign =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|\u034F/g;
/** Scripts that need joiners and marks of direction. */
const needy = /[\u0590-\u08FF\u0900-\u0DFF\u0E00-\u109F\u1780-\u17FF\uFB1D-\uFEFC]/;
const override = /[\u202D\u202E]/;
const turning = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Signs of a line that are not seen and have no work there. Joiners between emoji and in scripts
 * that need them stay, and marks of direction where Arabic or Hebrew stands in the line; an
 * override of direction is never needed (it hides what a name or address says).
 */
export function findInvisible(line: string): Invisible[] {
  const isNeedy = needy.test(line);
  return [...line.matchAll(sign)].flatMap(({ 0: character, index }): Invisible[] => {
    const turns = turning.test(character);
    if (isNeedy && !override.test(character) && character !== '\u200B') return [];
    const isEmoji =
      character === '\u200D' && /\p{Extended_Pictographic}\uFE0F?$/u.test(line.slice(0, index));
    return isEmoji ? [] : [{ at: index, sign: character, turns }];
  });
}
