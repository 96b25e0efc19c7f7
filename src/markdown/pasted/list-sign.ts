/** How a line begins that was to be an item of a list, and what follows. */
export type ListSign = {
  kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** The bullet as typed; a number or letter counted from 1. */
  sign: string;
  order: number;
  text: string;
};

/** Bullets of Word and phones, those of its own fonts among them; `o` is Word's second level. */
const BULLET =
  /^([•‣◦∙·▪▫●○■□◆◇➢➤►✓✔❖\uF0A7\uF0B7\uF0D8\uF0FC])[ \t\u00A0]*(\S.*)$|^(o)(?:[ \t\u00A0]*\t| {2,})[ \t\u00A0]*(\S.*)$/;
const DASH = /^([–—])[ \t\u00A0]+(\S.*)$/;
/** Signs of Markdown without their space. */
const CLOSE = /^([-+*])(\p{L}[^*]*)$/u;
const NUMBER = /^(\d{1,2})[.)](\p{L}.*)$/u;
const LETTER = /^\(?([a-z])[.)][ \t\u00A0]+(\S.*)$/;

/** What a line begins with, where Markdown does not take it for an item of a list; else undefined. */
export function listSign(line: string): ListSign | undefined {
  const text = line.trim();
  const bullet = BULLET.exec(text);
  if (bullet) return made('bullet', bullet[1] ?? bullet[3]!, 0, bullet[2] ?? bullet[4]!);
  const dash = DASH.exec(text);
  if (dash) return made('dash', dash[1]!, 0, dash[2]!);
  const close = CLOSE.exec(text);
  if (close) return made('bullet', close[1]!, 0, close[2]!);
  const number = NUMBER.exec(text);
  if (number) return made('number', number[1]!, Number(number[1]), number[2]!);
  const letter = LETTER.exec(text);
  return letter ? made('letter', letter[1]!, letter[1]!.charCodeAt(0) - 96, text) : undefined;
}

const made = (kind: ListSign['kind'], sign: string, order: number, text: string): ListSign => ({
  kind,
  sign,
  order,
  text: text.trim(),
});
