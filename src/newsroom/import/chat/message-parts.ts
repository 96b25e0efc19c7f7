import type { UnitKind } from '../units/unit.ts';
import type { ChatMessage } from './read-messages.ts';

/** A message by what it is: words and the name of a file sent with them, or what no story is made of. */
export type MessageParts = { words: string; attached?: string } | { left: UnitKind };

const phoneNames = /^(?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d+\.\w{2,5}$/i;
const attachedWords =
  /^(?:file|berkas) (?:terlampir|attached)$|^(?:archivo adjunto|datei angehängt|fichier joint|arquivo anexado|bestand bijgevoegd|file allegato)$/i;
const deleted =
  /^(?:this message was deleted|you deleted this message|this message was deleted by admin\b.{0,120}|(?:anda menghapus )?pesan ini(?: telah)?(?: dihapus)?(?: oleh admin\b.{0,120})?|anda telah menghapus pesan ini)\.?$/i;
/** What stands for calls, for what may be seen once, and for what has not come yet. */
const instead =
  /^(?:null|you (?:received|sent) a view once message\b.*|anda (?:menerima|mengirim) pesan sekali lihat\b.*|missed (?:group )?(?:voice|video) call\b.{0,60}|panggilan (?:suara|video)(?: grup)? tak terjawab\b.{0,60}|waiting for this message\b.*|menunggu pesan ini\b.*)$/i;
/** The name of a document and how many pages it has, as phones of Apple say it before the file. */
const pagesOf = /^[^\n]{1,200}\.\w{2,5} • \d+ \p{L}{2,20}$/u;
const event = /^(?:EVENT|ACARA): .{1,200}\n/;
const omitted =
  /^(?:image|video|audio|sticker|gif|document|contact card|gambar|stiker|dokumen|kartu kontak|foto) (?:omitted|tidak disertakan|dihilangkan)$/i;
const place =
  /^(?:(?:live )?location|lokasi(?: terkini)?)\b.{0,40}:\s|^https?:\/\/(?:maps\.google\.[a-z.]+|maps\.app\.goo\.gl|(?:www\.)?google\.[a-z.]+\/maps)\S*$/i;
const poll = /^(?:poll|polling|jajak pendapat)(?:\.|:)/i;
const edited =
  /\s*<(?:this message was edited|pesan ini (?:telah )?diedit|[^<>\n]{0,30}edit[^<>\n]{0,30})>$/i;
const forwarded = /^(?:forwarded(?: many times)?|diteruskan(?: berkali-kali)?)\s*\n/i;

/** What a message is. */
export function messageParts({ sender, text }: ChatMessage): MessageParts {
  if (sender === undefined) return { left: 'chat-system' };
  const words = text.replace(edited, '').replace(forwarded, '').trim();
  if (words === '' || deleted.test(words) || poll.test(words) || place.test(words))
    return { left: 'chat' };
  if (instead.test(words) || event.test(words)) return { left: 'chat' };
  const inside = /<[^<>:\n]{3,24}: ?([^<>\n]{1,200}\.\w{2,5})>/.exec(words);
  if (inside !== null)
    return attachment(inside[1]!, words.replace(inside[0], '').trim().replace(pagesOf, ''));
  const [first = '', ...more] = words.split('\n');
  const after = /^(.{1,200}\.\w{2,5}) \(([^()]{3,40})\)$/.exec(first);
  if (after !== null && (phoneNames.test(after[1]!) || attachedWords.test(after[2]!)))
    return attachment(after[1]!, more.join('\n').trim());
  const bare = /^<[^<>\n]{3,40}>$/.test(first) ? more.join('\n').trim() : words;
  return bare === '' || omitted.test(bare) ? { left: 'chat' } : { words: bare };
}

function attachment(attached: string, words: string): MessageParts {
  if (/\.vcf$/i.test(attached)) return { left: 'contact' };
  return { words, attached };
}
