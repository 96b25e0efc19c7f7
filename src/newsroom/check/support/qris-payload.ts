/** What a QRIS code says of whom it pays. */
export interface QrisPayload {
  /** The merchant's name and city as paying apps show them. */
  readonly merchant: string;
  readonly city: string | undefined;
  /** The amount that it asks for; absent where the payer decides. */
  readonly amount: string | undefined;
  /** Whether it was made for one payment. */
  readonly isForOnce: boolean;
}

/** Why the content of a QR code is no QRIS that pays: another code, one of another country, or damaged. */
export type QrisFault = 'other' | 'abroad' | 'damaged';

/** The fields of a payload by their two digits: id, two digits of length, value. Undefined where they do not fit. */
function fieldsOf(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const [, id, digits] = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4)) ?? [];
    if (id === undefined) return undefined;
    const value = text.slice(at + 4, at + 4 + Number(digits));
    if (value.length < Number(digits)) return undefined;
    fields.set(id, value);
    at += 4 + value.length;
  }
  return fields;
}

/** The checksum of EMVCo's merchant-presented codes: CRC-16 of polynomial 1021, beginning with FFFF. */
export function checksumOf(text: string): string {
  let sum = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
}

/** Whether one of the merchant's accounts (ids 26 to 51) is at the national QR standard. */
const isNational = (fields: ReadonlyMap<string, string>): boolean =>
  [...fields].some(
    ([id, value]) =>
      id >= '26' && id <= '51' && /^ID\.CO\.QRIS\.WWW$/i.test(fieldsOf(value)?.get('00') ?? ''),
  );

/**
 * Reads what a QR code holds as QRIS (EMVCo QR Code Specification, merchant-presented mode; Bank
 * Indonesia's national standard is an account `ID.CO.QRIS.WWW` of it, in rupiah, in Indonesia).
 */
export function readQrisPayload(text: string): QrisPayload | QrisFault {
  const payload = text.trim();
  if (!payload.startsWith('000201')) return 'other';
  const fields = fieldsOf(payload);
  const merchant = fields?.get('59')?.trim();
  const isWhole = payload.slice(-8, -4) === '6304';
  if (!fields || !merchant || !isWhole) return 'damaged';
  if (checksumOf(payload.slice(0, -4)) !== payload.slice(-4).toUpperCase()) return 'damaged';
  if (!isNational(fields)) return 'abroad';
  return {
    merchant,
    city: fields.get('60')?.trim() || undefined,
    amount: fields.get('54'),
    isForOnce: fields.get('01') === '12',
  };
}
