import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { webAddress } from '../values/matching.ts';
import { contentFile, text } from '../values/text.ts';

/** How readers give money: a box at the end of stories, and a page. */
export function support() {
  return group(
    {
      text: field(text(), {
        label: { id: 'Isi', en: 'Text' },
        en: 'Why readers should give, and what for.',
        id: 'Mengapa pembaca perlu menyumbang, dan untuk apa.',
        example: 'Berita kami gratis bagi semua. Biayanya ditanggung pembaca.',
        synonyms: ['teks', 'isi', 'ajakan'],
        freeText: true,
      }),
      qris: field(contentFile().optional(), {
        label: { id: 'Gambar QRIS', en: 'QRIS picture' },
        en: 'The picture of your QRIS code, in the content folder.',
        id: 'Gambar kode QRIS Anda, di folder isi.',
        example: 'files/qris.png',
        synonyms: ['QR', 'kodeQr', 'gambarQris'],
      }),
      merchant: field(text().optional(), {
        label: { id: 'Nama di QRIS', en: 'Name in the QRIS' },
        en: 'The name that paying apps show for this code; check compares it with the code.',
        id: 'Nama yang tampil di aplikasi pembayar untuk kode itu; check mencocokkannya dengan kodenya.',
        example: 'KABAR KOTA',
        synonyms: ['namaMerchant', 'atasNama', 'pemilik'],
        freeText: true,
      }),
      links: field(list(webAddress()), {
        label: { id: 'Tautan', en: 'Links' },
        en: 'Your pages at Trakteer, Saweria and others.',
        id: 'Halaman Anda di Trakteer, Saweria dan lainnya.',
        example: 'https://trakteer.id/kabarkota',
        synonyms: ['tautan', 'link', 'url', 'alamat'],
      }),
    },
    'text',
  );
}
