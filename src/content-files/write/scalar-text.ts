/** First signs that mean something to YAML, and whole words that it takes for something else. */
const special = /^[\s"'“”|>&*!%@`{}[\]#,?-]|^(?:true|false|null|~)$|^$/i;

/** Signs that end a line or that nobody sees, halves of letters, and space at either end. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]|^\s|\s$/u;

/**
 * What makes text something else where plain YAML expects a value (YAML 1.2.2, 7.3.3), and what is
 * read as YAML's: the quotation marks of phones, and blanks of other widths.
 */
const indicator = /^[\s,[\]{}#&*!|>'"%@`“”„‘’‚]|^[?-](?:\s|$)|:(?:\s|$)|\s#|^$/;

/** What the core schema takes for nothing, yes or no, or a number (YAML 1.2.2, 10.3). */
const noText =
  /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

/** Text in double quotes on one line: YAML reads the escapes of JSON. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => String.raw`\u` + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}

/**
 * Running words as the value of a field of free text: as they are, for the reading of content lets
 * them run to the end of their line, and in double quotes where that would not give them back.
 */
export function freeWords(text: string): string {
  return special.test(text) || unseen.test(text) ? quoted(text) : text;
}

/** Text as a value that every reader of YAML reads as this text, without quotes where it can be. */
export function plainText(text: string): string {
  if (unseen.test(text)) return quoted(text);
  if (!indicator.test(text) && !noText.test(text)) return text;
  return text.includes('"') && !text.includes("'") ? `'${text}'` : quoted(text);
}

/** The same as an item of a list, where `title:x` would be a field to a reader with such free text. */
export function itemText(text: string, freeText: ReadonlySet<string>): string {
  const key = /^([A-Za-z_]+) *:/.exec(text)?.[1];
  const isField = key !== undefined && freeText.has(key.toLowerCase());
  return isField ? quoted(text) : plainText(text);
}

/** The name of a field as it stands before the colon. */
export function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !noText.test(key) ? key : quoted(key);
}
