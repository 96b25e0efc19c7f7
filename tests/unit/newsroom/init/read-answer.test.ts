import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/newsroom/init/answers.ts';
import { readAnswer } from '../../../../src/newsroom/init/read-answer.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const context = {
  language: 'id' as const,
  words: wordsIn('id').desk.init,
  pageSlugs: new Set(['redaksi', 'tentang']),
};
const read = (question: Question, text: string) => readAnswer(question, text, '', context);

const CASES: readonly [Question, string, string][] = [
  ['language', 'Bahasa Indonesia', 'id'],
  ['language', 'ENGLISH', 'en'],
  ['name', '  Kabar \t Desa ', 'Kabar Desa'],
  ['name', '"Kabar Desa"', 'Kabar Desa'],
  ['name', 'Kabar "Kita" "Desa"', 'Kabar "Kita" "Desa"'],
  ['name', 'Nanti', 'Nanti'],
  ['name', 'Kabar\u0007\u2028Desa', 'Kabar Desa'],
  ['url', 'kabardesa.id', 'https://kabardesa.id'],
  ['url', 'www.KabarDesa.com/', 'https://www.kabardesa.com'],
  ['url', 'https://kabardesa.id.', 'https://kabardesa.id'],
  ['url', 'HTTPS://kabardesa.id//', 'https://kabardesa.id'],
  ['url', 'http://kabardesa.id', 'http://kabardesa.id'],
  ['url', 'nama.github.io/koran/', 'https://nama.github.io/koran'],
  ['timeZone', 'wib', 'Asia/Jakarta'],
  ['timeZone', 'Makassar', 'Asia/Makassar'],
  ['timeZone', 'UTC+9', 'Asia/Jayapura'],
  ['timeZone', '+07:00', 'Asia/Jakarta'],
  ['timeZone', 'Asia/Pontianak', 'Asia/Pontianak'],
  ['description', 'tidak ada', ''],
  ['sections', 'Kota, Desa, ', 'Kota, Desa'],
  ['sections', '1. Kota, 2. Desa, dan Laut.', 'Kota, Desa, Laut'],
  ['sections', 'Hukum & Kriminal', 'Hukum & Kriminal'],
  ['company', 'belum ada', ''],
  ['company', '-', ''],
  ['responsible', 'Dr. Ratna Wulandari, M.Si.', 'Dr. Ratna Wulandari, M.Si.'],
  ['email', 'mailto:redaksi@kabar.id', 'redaksi@kabar.id'],
  ['email', '<redaksi@kabar.id>', 'redaksi@kabar.id'],
  ['email', 'redaksi@kabar.id.', 'redaksi@kabar.id'],
  ['whatsapp', '+62 812-3456-7890', '6281234567890'],
  ['whatsapp', '', ''],
  ['accent', 'a31', '#aa3311'],
  ['accent', '#A3211B', '#a3211b'],
  ['font', 'campuran', 'mixed'],
];

test.each(CASES)('%s: %j is %j', (question, text, value) => {
  expect(read(question, text)).toEqual({ value });
});

const WRONG: readonly [Question, string, string][] = [
  ['language', 'Kabar Desa', 'Pilih salah satu: id, en.'],
  ['name', '…', 'Nama media belum diisi.'],
  ['url', 'kabardesa', '“kabardesa” bukan alamat situs.'],
  ['url', 'kabar desa.id', 'bukan alamat situs.'],
  ['url', 'htpps://kabardesa.id', 'bukan alamat situs.'],
  ['url', 'https:/kabardesa.id', 'bukan alamat situs.'],
  ['url', 'localhost:4321', 'bukan alamat situs.'],
  ['url', 'redaksi@kabar.id', 'bukan alamat situs.'],
  ['url', 'https://kabar.id/?x=1', 'bukan alamat situs.'],
  ['url', 'http://warta.example/', 'milik edisi peragaan'],
  ['timeZone', 'Surabaya', 'Tulis WIB, WITA atau WIT'],
  ['timeZone', 'Asia/Surabaya', 'bukan zona waktu'],
  ['sections', ', ,', 'Belum ada rubrik.'],
  ['sections', 'Tentang', 'akan beralamat /tentang/'],
  ['email', 'redaksi', 'bukan alamat surel'],
  ['email', 'redaksi@kabar', 'bukan alamat surel'],
  ['email', 'a@b.id, c@d.id', 'bukan alamat surel'],
  ['whatsapp', '0812 / 0813', 'bukan nomor WhatsApp'],
  ['accent', 'merah', 'bukan warna'],
  ['font', 'Times New Roman', 'Pilih salah satu: serif, mixed, sans, system.'],
];

test.each(WRONG)('%s: %j is asked again', (question, text, told) => {
  expect(read(question, text)).toEqual({ problem: expect.stringContaining(told) });
});

describe('sections that may be meant otherwise', () => {
  test.each([
    ['Kota;Desa', 'Kota;Desa', 'Kota, Desa', '2'],
    ['Kota | Desa', 'Kota | Desa', 'Kota, Desa', '2'],
    ['Ekonomi/Bisnis, Kota', 'Ekonomi/Bisnis, Kota', 'Ekonomi, Bisnis, Kota', '1'],
    ['Kota, Desa dan Laut', 'Kota, Desa dan Laut', 'Kota, Desa, Laut', '1'],
    ['Law and Order', 'Law and Order', 'Law, Order', '1'],
  ])('%s is asked about', (text, written, split, usual) => {
    expect(read('sections', text)).toEqual({ ways: [written, split], usual });
  });

  test.each(['Pendanaan', 'Sandan', 'Andalan', 'Dan Brown'])('%s is one', (text) => {
    expect(read('sections', text)).not.toHaveProperty('ways');
  });
});
