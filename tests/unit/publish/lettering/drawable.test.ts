import { expect, test } from 'vitest';
import { drawable } from '../../../../src/publish/lettering/drawable.ts';
import { outline } from '../../../../src/publish/lettering/outline.ts';

test.each([
  ['Erdoğan ke “Đà Nẵng” – 3½ jam', 'Erdogan ke “Dà Nang” – 3½ jam'],
  ['Juara!  🏆‍\u00adya', 'Juara! ya'],
  ['Timnas 🇮🇩 juara 👍🏽 AFF', 'Timnas juara AFF'],
  ['Emisi CO₂ turun 1️⃣0️⃣ m³, 25℃', 'Emisi CO2 turun 10 m³, 25°C'],
  ['Inflasi ≥ 5 persen, bunga ≤ 3', 'Inflasi >= 5 persen, bunga <= 3'],
  ['Jakarta → Bandung ⇒ Garut', 'Jakarta – Bandung – Garut'],
  ['Masjid al-Aqsa (المسجد الأقصى) dibuka', 'Masjid al-Aqsa dibuka'],
  ['Nabi Muhammad ﷺ lahir', 'Nabi Muhammad lahir'],
  ['Arti “سلام” : damai', 'Arti: damai'],
  ['غزة: Gaza dibom', 'Gaza dibom'],
  ['𝗛𝗘𝗕𝗢𝗛 Ｗarga ① ﬁlm № 3 ⅓', 'HEBOH Warga 1 film No 3 1/3'],
  ['Presiden Əliyev dan Ħamrun ke ʿUmān', 'Presiden Eliyev dan Hamrun ke ‘Uman'],
  ['Film ©️ 2024 dan ‼️', 'Film © 2024 dan !!'],
  ['“Apa ? ”', '“Apa ? ”'],
  ['北京', undefined],
  ['غزة 2024', undefined],
  ['2024', '2024'],
  ['🎉🎉', undefined],
])('%s is set as %s', (text, expected) => {
  expect(drawable(text)).toBe(expected);
});

test('every character that counts as drawable has an outline of its own', () => {
  const all = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code));
  const without = all.filter((sign) => {
    const isDrawable = /\S/.test(sign) && drawable(`a${sign}a`) === `a${sign}a`;
    return isDrawable && !outline(sign, 0, 0, 100).includes('<path');
  });
  expect(without).toEqual([]);
});
