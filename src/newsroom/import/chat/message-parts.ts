import type { UnitKind } from '../units/unit.ts';
import type { ChatMessage } from './read-messages.ts';

/** A message by what it is: words and the name of a file sent with them, or what no story is made of. */
export type MessageParts = { words: string; attached?: string } | { left: UnitKind };

const phoneNames = /^(?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d+\.\w{2,5}$/i;
const attachedWords =
  /^(?:file|berkas) (?:terlampir|attached)$|^(?:archivo adjunto|datei angehängt|fichier joint|arquivo anexado|bestand bijgevoegd|file allegato)$/i;
const deleted =
  /^(?:this message was deleted|you deleted this message|(?:anda menghapus )?pesan ini(?: telah)?(?: dihapus)?|anda telah menghapus pesan ini)\.?$/i;
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
  const inside = /<[^<>:\n]{3,24}: ?([^<>\n]{1,200}\.\w{2,5})>/.exec(words);
  if (inside !== null) return attachment(inside[1]!, words.replace(inside[0], '').trim());
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
