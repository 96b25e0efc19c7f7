import { whatsAppNumber } from './whatsapp-number.ts';

/** Addresses of other people's services that a link may open; nothing is ever loaded from them. */

/** Opens WhatsApp with the headline in bold and the address below it. */
export function whatsAppShare(headline: string, url: string): string {
  return `https://wa.me/?text=${encodeURIComponent(`*${headline}*\n${url}`)}`;
}

/** Opens a WhatsApp chat with `number`, as people write it, and a text to send. */
export function whatsAppMessage(number: string, text: string): string {
  const digits = whatsAppNumber(number) ?? number.replace(/\D/g, '');
  return `https://wa.me/${digits}?text=${encodeURIComponent(text)}`;
}

/** Opens Telegram's share sheet. */
export function telegramShare(headline: string, url: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(headline)}`;
}

/** Opens a new mail; `to` may be empty. Line ends as RFC 6068 wants them. */
export function mailLink(to: string, subject: string, body: string): string {
  const text = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
