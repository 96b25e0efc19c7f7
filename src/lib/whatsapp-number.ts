/** Digits of a number with its country code (E.164), as WhatsApp's addresses have it. */
const whole = /^[1-9]\d{8,14}$/;

/** Numbers of Indonesia, mobile or fixed, behind their country code. */
const indonesian = /^62[2-9]\d{7,11}$/;

/**
 * The digits that WhatsApp knows a number by: `0812-3456-7890`, `+62 812 3456 7890`, `812 3456 7890` and
 * `wa.me/6281234567890` are all `6281234567890`. A number without a country code is of Indonesia.
 * Undefined where it can be none.
 */
export function whatsAppNumber(text: string): string | undefined {
  const given = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)/i, '')
    .replace(/^(?:whatsapp|wa|hp|telp?)[ .:]+/i, '');
  if (!/^\+?[\d ().\-–]+$/.test(given)) return undefined;
  const digits = given.replace(/\D/g, '').replace(/^00/, '');
  const number = given.startsWith('+') ? digits : digits.replace(/^(?:0|(?=8))/, '62');
  // `+62 (0)812 …`, as letterheads have it.
  const plain = number.replace(/^620/, '62');
  return (plain.startsWith('62') ? indonesian : whole).test(plain) ? plain : undefined;
}
