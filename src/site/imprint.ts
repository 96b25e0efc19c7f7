import { whatsAppMessage } from '../lib/outside-url.ts';
import type { Site } from './site.ts';

/** One line of who publishes the paper: its label, and what it says, with links where there are any. */
export type ImprintLine = { label: string; says: { text: string; href?: string }[] };

/** Who publishes the paper and answers for it, as `site.yaml` says; empty lines left out. */
export function imprint({ settings, words }: Pick<Site, 'settings' | 'words'>): ImprintLine[] {
  const { company, address, responsible, editor, email, whatsapp } = settings.masthead;
  const plain = (label: string, text: string | undefined): ImprintLine => ({
    label,
    says: text === undefined ? [] : [{ text }],
  });
  const lines = [
    plain(words.publisher, company),
    plain(words.address, address),
    plain(words.responsible, responsible),
    plain(words.editor, editor),
    {
      label: words.contact,
      says: [
        ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
        ...(whatsapp ? [{ text: 'WhatsApp', href: whatsAppMessage(whatsapp, '') }] : []),
      ],
    },
  ];
  return lines.filter(({ says }) => says.length > 0);
}
