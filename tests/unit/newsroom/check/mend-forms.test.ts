import { describe, expect, test } from 'vitest';
import { mendText } from '../../../../src/newsroom/check/fix/mend-text.ts';
import { article } from '../../../content-folder.ts';

const isBeside = (name: string) => name === 'foto.jpg' || name === 'WhatsApp Image.jpeg';
const AROUND = { ownHosts: [], newAddress: () => undefined, isBeside };

function mended(body: string): string {
  const { text } = mendText(article('', body), [], AROUND);
  return text.slice(article('', '').length - 1, -1);
}

describe('mending letters', () => {
  test.each([
    ['𝗕𝗮𝗻𝗷𝗶𝗿: 𝟯.𝟬𝟬𝟬 𝗪𝗮𝗿𝗴𝗮', 'Banjir: 3.000 Warga'],
    ['１２ rumah', '12 rumah'],
    ['ⒷⒶⓃⒿⒾⓇ', 'BANJIR'],
    ['🄱🄰🄽🄹🄸🅁', 'BANJIR'],
    ['🅑🅐🅝🅙🅘🅡', 'BANJIR'],
  ])('%s', (written, meant) => {
    expect(mended(written)).toBe(meant);
  });
});

describe('mending pictures', () => {
  test.each([
    ['!(Warga)[foto.jpg]', '![Warga](foto.jpg)'],
    ['(Warga)[foto.jpg]', '![Warga](foto.jpg)'],
    ['! [Warga](foto.jpg)', '![Warga](foto.jpg)'],
    ['![Warga] (foto.jpg "Warga. (Foto: Ani)")', '![Warga](foto.jpg "Warga. (Foto: Ani)")'],
    ['!{Warga}(foto.jpg)', '![Warga](foto.jpg)'],
    ['![Warga][foto.jpg]', '![Warga](foto.jpg)'],
    ['!(Warga)[WhatsApp Image.jpeg]', '![Warga](<WhatsApp Image.jpeg>)'],
    ['!(Warga)[hilang.jpg]', '!(Warga)[hilang.jpg]'],
    ['Lihat (laporan)[laporan.pdf].', 'Lihat (laporan)[laporan.pdf].'],
  ])('%s', (written, meant) => {
    expect(mended(written)).toBe(meant);
  });

  test.each([
    [
      '- ![a](foto.jpg)\n- ![b](foto2.jpg "B. (Foto: Ani)")',
      '![a](foto.jpg)\n![b](foto2.jpg "B. (Foto: Ani)")',
    ],
    ['Foto:\n1. ![a](foto.jpg)\n2. ![b](b (1).jpg)', 'Foto:\n\n![a](foto.jpg)\n![b](b (1).jpg)'],
    ['- ![a](foto.jpg)\n- Air surut', '- ![a](foto.jpg)\n- Air surut'],
    ['- ![a](foto.jpg) di balai desa', '- ![a](foto.jpg) di balai desa'],
  ])('a list of pictures: %j', (written, meant) => {
    expect(mended(written)).toBe(meant);
  });
});
