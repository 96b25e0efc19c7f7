import { whatsAppMessage } from '../lib/outside-url.ts';
import type { Site } from './site.ts';

/** One line of who publishes the paper: its label, and what it says, with links where there are any. */
export type ImprintLine = { label: string; says: { text: string; href?: string }[] };

/** An address as people say it. */
const spoken = (address: string): string => address.replace(/^https?:\/\//i, '').replace(/\/$/, '');

/**
 * Who publishes the paper and answers for it, and where else it stands, as `site.yaml` says; empty lines
 * left out. They stand on every page: a page that a reader has kept says it on the day when the address
 * does not answer.
 */
export function imprint({ settings, words }: Pick<Site, 'settings' | 'words'>): ImprintLine[] {
  const { url, mirrors = [] } = settings;
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
    {
      label: words.mirrors,
      says: mirrors
        .filter((mirror) => spoken(mirror) !== spoken(url))
        .map((mirror) => ({ text: spoken(mirror), href: mirror })),
    },
  ];
  return lines.filter(({ says }) => says.length > 0);
}
