import { z } from 'zod';
import { imported } from './article/records.ts';
import { field } from './field.ts';
import { oldAddress } from './values/address.ts';
import { choice } from './values/choice.ts';
import { list } from './values/list.ts';
import { text } from './values/text.ts';
import { time } from './values/time.ts';
import { yesNo } from './values/yes-no.ts';

function make(zone: string) {
  return z.object({
    title: field(text(), {
      label: { id: 'Judul', en: 'Heading' },
      en: 'The heading of the page.',
      id: 'Judul halaman.',
      example: 'Tentang kami',
      synonyms: ['judul', 'headline'],
      freeText: true,
    }),
    description: field(text().optional(), {
      label: { id: 'Ringkasan', en: 'Description' },
      en: 'A sentence about the page for search engines and shared links.',
      id: 'Satu kalimat tentang halaman ini untuk mesin pencari dan tautan yang dibagikan.',
      synonyms: ['deskripsi', 'ringkasan', 'summary', 'excerpt'],
      freeText: true,
    }),
    date: field(time(zone).optional(), {
      label: { id: 'Terbit', en: 'Published' },
      en: 'When the page was first published.',
      id: 'Kapan halaman pertama terbit.',
      synonyms: ['tanggal', 'waktu'],
    }),
    updated: field(time(zone).optional(), {
      label: { id: 'Diperbarui', en: 'Updated' },
      en: 'When it was last changed.',
      id: 'Kapan terakhir diubah.',
      synonyms: ['diperbarui', 'pembaruan', 'lastmod', 'modified'],
    }),
    menu: field(choice(['footer', 'none'], { kaki: 'footer', tidak: 'none' }).default('footer'), {
      label: { id: 'Menu', en: 'Menu' },
      en: 'footer to be linked at the foot of every page, or none.',
      id: 'footer supaya ditautkan di kaki semua halaman, atau none.',
      example: 'footer',
    }),
    draft: field(yesNo().default(false), {
      label: { id: 'Draf', en: 'Draft' },
      en: 'yes keeps the page out of the site.',
      id: 'ya menahan halaman supaya tidak terbit.',
      example: 'ya',
      synonyms: ['konsep', 'draf'],
    }),
    aliases: field(list(oldAddress()), {
      label: { id: 'Alamat lama', en: 'Old addresses' },
      en: 'Old addresses on this site that lead to it.',
      id: 'Alamat lama di situs ini yang dialihkan ke halaman ini.',
      example: '/tentang-kami.html',
      synonyms: ['alias', 'alihkan', 'redirects', 'permalink'],
    }),
    import: field(imported().optional(), {
      en: 'Where it was imported from; written by the import.',
      id: 'Dari mana halaman ini diimpor; ditulis oleh impor.',
    }),
  });
}

const schemas = new Map<string, ReturnType<typeof make>>();

/** The front matter of `pages/<slug>.md`; times without a zone are on the clock of `zone`. */
export function pageSchema(zone: string) {
  const schema = schemas.get(zone) ?? make(zone);
  schemas.set(zone, schema);
  return schema;
}

/** The front matter of a page. */
export type PageFields = z.output<ReturnType<typeof make>>;
