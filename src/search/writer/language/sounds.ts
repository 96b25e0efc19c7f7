/** What foreign spellings sound like to Indonesian ears, in the order in which they are heard. */
const HEARD: readonly [RegExp, string][] = [
  [/ph/g, 'p'],
  [/qu(?=[ei])/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/x/g, 'ks'],
  [/sh/g, 's'],
  [/th/g, 't'],
  [/wh/g, 'w'],
  [/gh/g, 'g'],
  [/ck/g, 'k'],
  [/c(?=[aou]|$)/g, 'k'],
  [/z/g, 's'],
  [/([bcdfgklmnprst])\1/g, '$1'],
  [/([bdgkpt])le$/, '$1el'],
  [/([^aiueo])e$/, '$1'],
  [/([^aiueo])y$/, '$1i'],
];
const WORD = /^[a-z]{5,}$/;
const SHORTEST = 4;

/**
 * How a foreign word or name is written by ear: `iphone` as `ipon`, `marquez` as `markes`, `youtube` as
 * `yutub`. Undefined where that is the word itself, or too short to mean one word only.
 */
export function soundOf(word: string): string | undefined {
  if (!WORD.test(word)) return undefined;
  const sound = HEARD.reduce((text, [written, heard]) => text.replace(written, heard), word);
  return sound === word || sound.length < SHORTEST ? undefined : sound;
}
