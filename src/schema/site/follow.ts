import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { matching, webAddress } from '../values/matching.ts';
import { yesNo } from '../values/yes-no.ts';

/** A channel at WhatsApp, of which followers see no numbers; a group or a chat is none. */
function whatsAppChannel() {
  return matching(
    /^https:\/\/(?:www\.)?whatsapp\.com\/channel\/[A-Za-z\d]+\/?$/,
    'field/whatsapp-channel',
    {
      meant: (value) => {
        const id = /(?:^|whatsapp\.com\/channel\/)(0029[A-Za-z\d]+)/i.exec(value)?.[1];
        return id && `https://whatsapp.com/channel/${id}`;
      },
    },
  );
}

/** A channel or group at Telegram that has a name of its own. */
function telegramChannel() {
  return matching(/^https:\/\/t\.me\/(?:s\/)?[A-Za-z]\w{3,31}\/?$/, 'field/telegram', {
    meant: (value) => {
      const name =
        /^(?:@|(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\/)?([A-Za-z]\w{3,31})\/?$/i.exec(
          value,
        )?.[1];
      return name && `https://t.me/${name}`;
    },
  });
}

/** Where readers can follow the paper: at the end of stories. */
export function follow() {
  return group({
    whatsapp: field(whatsAppChannel().optional(), {
      label: { id: 'Saluran WhatsApp', en: 'WhatsApp channel' },
      en: 'The address of your WhatsApp channel.',
      id: 'Alamat saluran WhatsApp Anda.',
      example: 'https://whatsapp.com/channel/0029VaContoh',
      synonyms: ['wa', 'saluranWhatsapp', 'kanalWhatsapp'],
    }),
    telegram: field(telegramChannel().optional(), {
      label: { id: 'Telegram', en: 'Telegram' },
      en: 'The address of your Telegram channel.',
      id: 'Alamat kanal Telegram Anda.',
      example: 'https://t.me/kabarkota',
      synonyms: ['tg', 'kanalTelegram'],
    }),
    links: field(list(webAddress()), {
      label: { id: 'Tempat lain', en: 'Other places' },
      en: 'Other places where you publish: Instagram, Facebook, X, YouTube.',
      id: 'Tempat lain Anda menerbitkan: Instagram, Facebook, X, YouTube.',
      example: 'https://www.instagram.com/kabarkota',
      synonyms: ['tautan', 'lainnya', 'medsos', 'social'],
    }),
    rss: field(yesNo().default(true), {
      label: { id: 'RSS', en: 'RSS' },
      en: 'Whether the feed of the newest stories stands beside them; yes unless you say no.',
      id: 'Apakah umpan RSS berita terbaru ikut ditawarkan; ya kalau tidak ditulis.',
      example: 'tidak',
      synonyms: ['umpan', 'feed'],
    }),
    google: field(yesNo().optional(), {
      label: { id: 'Sumber pilihan Google', en: 'Google’s preferred sources' },
      en: 'Whether readers are offered to make you one of their preferred sources at Google; for sites on a domain of their own.',
      id: 'Apakah pembaca ditawari menjadikan Anda sumber pilihan di Google; bagi situs di domain sendiri.',
      example: 'ya',
      synonyms: ['sumberPilihan', 'preferredSources', 'googleNews'],
    }),
  });
}
