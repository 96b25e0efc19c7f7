import type { DeskData } from '../../../src/admin/config/desk-data.ts';

/** What the editor is told in tests. */
export const DESK: DeskData = {
  name: 'Kabar Kota',
  address: 'https://kabarkota.example/',
  language: 'id',
  zone: 'Asia/Jakarta',
  editor: { backend: 'local' },
  sections: [
    { id: 'nasional', name: 'Nasional' },
    { id: 'daerah', name: 'Daerah' },
  ],
  authors: [{ id: 'rina', name: 'Rina Wulandari' }],
  topics: [],
  look: { font: 'serif' },
  checks: { spam: { allow: [] }, helpline: undefined, masthead: { whatsapp: undefined } },
  stories: [{ id: '/2026/10/banjir/', name: 'Banjir di Tegal' }],
  months: ['2026-11'],
};
