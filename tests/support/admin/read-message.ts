/** What a text of the editor's interface is made of. */
export type InterfaceMessage = {
  /** What it declares and by what it chooses, as it stands before the variants; else empty. */
  head: string;
  /** Names of the values put into it, once each, by the alphabet. */
  values: string[];
  /** `0`, `one` or `*` for each variant; one empty key where there is nothing to choose. */
  keys: string[];
  /** The texts of the variants. */
  texts: string[];
};

const HEAD = /^(?:\.input \{\$\w+ :\w+\} )+\.match \$\w+ (?=\S)/;
const VARIANT = /(\S+) \{\{((?:[^{}\\]|\\[{}\\]|\{\$\w+\})+)\}\}(?: (?=\S)|$)/y;
const TEXT = /^(?:[^{}\\]|\\[{}\\]|\{\$\w+\})+$/;

/**
 * Reads the part of MessageFormat 2 that `@sveltia/cms` uses: a text with `{$name}` in it, or
 * variants after `.input` and `.match`. Throws a `SyntaxError` for anything else.
 */
export function readMessage(message: string): InterfaceMessage {
  const values = [...new Set(Array.from(message.matchAll(/\$(\w+)/g), ([, name]) => name!))].sort();
  if (!message.startsWith('.')) {
    if (!TEXT.test(message)) throw new SyntaxError(`cannot be read: ${message}`);
    return { head: '', values, keys: [''], texts: [message] };
  }
  const [head] = HEAD.exec(message) ?? [];
  if (head === undefined) throw new SyntaxError(`nothing to choose by: ${message}`);
  const keys: string[] = [];
  const texts: string[] = [];
  VARIANT.lastIndex = head.length;
  while (VARIANT.lastIndex < message.length) {
    const at = VARIANT.lastIndex;
    const [, key, text] = VARIANT.exec(message) ?? [];
    if (key === undefined) throw new SyntaxError(`no variant: ${message.slice(at)}`);
    keys.push(key);
    texts.push(text!);
  }
  if (keys.at(-1) !== '*' || new Set(keys).size < keys.length)
    throw new SyntaxError(`a number without a variant, or with two: ${message}`);
  return { head, values, keys, texts };
}
