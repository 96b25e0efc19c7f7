/** First signs that mean something to YAML, and words that it takes for something else. */
const special = /^[\s"'“”|>&*!%@`{}[\]#,?-]|^(?:true|false|null|~)$|^$/i;

/**
 * Running words as the value of a field of free text: as they are, for the reading of content lets
 * them run to the end of their line, and in double quotes where their first sign means something.
 */
export function yamlWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return special.test(line) ? JSON.stringify(line) : line;
}

/** A name or address as the value of any other field: always in double quotes unless it is plain. */
export function yamlValue(value: string): string {
  return /^[A-Za-z][\w/.-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
