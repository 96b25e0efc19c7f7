import { field } from '../field.ts';
import { list } from '../values/list.ts';
import { time } from '../values/time.ts';
import { oldAddress, sitePath } from '../values/address.ts';
import { webAddress } from '../values/matching.ts';
import { wholeNumber } from '../values/whole-number.ts';
import { yesNo } from '../values/yes-no.ts';

/** Whether it is published, and its place on the front page. */
export const placement = (zone: string) => ({
  featured: field(wholeNumber(1, 6).optional(), {
    label: { id: 'Urutan di halaman depan', en: 'Place on the front page' },
    en: 'Its place on the front page, 1 to 6, for 48 hours from its publication or an update that says what is new, or until featuredUntil.',
    id: 'Urutannya di halaman depan, 1 sampai 6, selama 48 jam sejak terbit atau sejak pembaruan yang menyebut apa yang baru, atau sampai featuredUntil.',
    example: '1',
    synonyms: ['unggulan', 'utama', 'pilihan', 'headlineorder', 'sticky', 'pinned', 'sematkan'],
  }),
  featuredUntil: field(time(zone).optional(), {
    label: { id: 'Di halaman depan sampai', en: 'On the front page until' },
    en: 'When it leaves its place on the front page.',
    id: 'Kapan turun dari urutannya di halaman depan.',
    example: '2015-09-18 06:00',
    synonyms: ['unggulanSampai'],
  }),
  draft: field(yesNo().default(false), {
    label: { id: 'Draf', en: 'Draft' },
    en: 'yes keeps it out of the site.',
    id: 'ya menahan berita supaya tidak terbit.',
    example: 'ya',
    synonyms: ['konsep', 'draf'],
  }),
});

/** Its address here, older ones, and that of the original. */
export const addresses = () => ({
  permalink: field(sitePath().optional(), {
    label: { id: 'Alamat sendiri', en: 'Own address' },
    en: 'Its address on this site, where it is not /YYYY/MM/<name>/.',
    id: 'Alamatnya di situs ini, kalau bukan /TTTT/BB/<nama>/.',
    example: '/2015/09/judul-lama.html',
    synonyms: ['tautan', 'alamat', 'url', 'slug'],
  }),
  aliases: field(list(oldAddress()), {
    label: { id: 'Alamat lama', en: 'Old addresses' },
    en: 'Old addresses on this site that lead to it, the oldest first: readers’ apps know it by that one.',
    id: 'Alamat lama di situs ini yang dialihkan ke berita ini, yang tertua lebih dahulu: aplikasi pembaca mengenalinya dari situ.',
    example: '/alamat/lama/',
    synonyms: ['alias', 'alihkan', 'redirects'],
  }),
  canonical: field(webAddress().optional(), {
    label: { id: 'Alamat asli', en: 'Original address' },
    en: 'The address that search engines should take for the original.',
    id: 'Alamat yang harus dianggap asli oleh mesin pencari.',
    synonyms: ['kanonis'],
  }),
});
