/** What is plainly well made: links with words and address, bold and italic words, headings. */
const sound =
  /(?<=^|[\s(“])\[[\p{L}\p{N}][\p{L}\p{N} .,:;’“”?!%&/-]*\]\((?:\/|https?:\/\/)[\p{L}\p{N}/.:?=&%-]+\)(?!\()|(?<=^|[\s(“])(\*\*?)[\p{L}\p{N}](?:[\p{L}\p{N} .,:;’-]*[\p{L}\p{N}])?\1(?=$|[\s).,:;!?”])|^#{2,6} (?=[\p{L}\p{N}])/gmu;

/**
 * Signs that could be a slip, when they are left after that. Where `^` begins a line, what follows must end
 * with that line, which U+2028 ends too: else many short lines would be looked through to the last.
 */
const doubtful =
  /[*_#[\]<|`~\\\t\u3010]|\{[{%]|!\{|:contentReference|citeturn|^import |[-—–][—–]|[—–]-|^ {4}|^[ >]*(?:[-+>]|\d{1,9}[.)])[ \t]*(?: {4}|\t)|^[ \t]*[-=]+[ \t]*$|^ {0,3}(?:[•‣◦∙·▪▫●○■□◆◇➢➤►✓✔❖\uF0A7\uF0B7\uF0D8\uF0FC–—]|[-+](?=\S)|\d{1,2}[.)]\S|o {2}|\(?a[.)])|> {0,4}(?:Rp ?)?\d|[a-z]- *\n *[a-z]|;\S|",|,"|^(?!.*, )[^\n\r\u2028\u2029,]*,[^\n\r\u2028\u2029,]*,/m;

/**
 * Whether any slip could be in a text: one quick look that spares most texts from being taken apart,
 * which costs ten times as much. Says yes whenever it is not sure.
 */
export function mayHaveSlips(body: string): boolean {
  if (!doubtful.test(body)) return false;
  return doubtful.test(body.replace(sound, 'x'));
}
