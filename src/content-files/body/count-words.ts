const NUMBER_ZERO = 48;
const NUMBER_NINE = 57;
const CAPITAL_A = 65;
const DELETE = 127;

/** How many words stand in a line: runs between spaces that hold a letter or digit. */
export function countWords(line: string): number {
  let words = 0;
  let isWord = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 32 || code === 9) {
      if (isWord) words += 1;
      isWord = false;
    } else if (!isWord) {
      const isDigit = code >= NUMBER_ZERO && code <= NUMBER_NINE;
      const isLetter = code >= CAPITAL_A && code < DELETE && !'[\\]^_`{|}~'.includes(line[at]!);
      isWord = isDigit || isLetter || (code > DELETE && /[\p{L}\p{N}]/u.test(line[at]!));
    }
  }
  return isWord ? words + 1 : words;
}
