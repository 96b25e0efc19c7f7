import { expect, test } from 'vitest';
import { readPage } from '../../../../../src/newsroom/import/page/read-page.ts';

const text =
  '<p>Puskesmas hanya memiliki satu dokter untuk dua belas ribu warga, kata kepalanya.</p>';
const mark = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>';
const note =
  '<p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>RAHASIA minta anonim.</span></p><p>RAHASIA dua.</p>';

test.each([
  ['Google Docs', `${text}<p>Pelayanan${mark} tutup pukul dua.</p><div class="c9">${note}</div>`],
  [
    'Google Docs, in one box with the text',
    `<div>${text}<p>Pelayanan${mark} tutup pukul dua.</p>${note.split('</p>')[0]}</p></div>`,
  ],
  [
    'Word',
    `${text}<p>Pelayanan<a href="#_msocom_1">[B1]</a> tutup pukul dua.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p><a name="_msocom_1"></a>RAHASIA minta anonim.</p></div></div>`,
  ],
])('what an editor wrote in the margin of %s is no part of the text', (_, body) => {
  const page = readPage(
    `<html><head><title>Puskesmas</title></head><body class="doc-content">${body}</body></html>`,
    { file: 'naskah.html', zone: 'Asia/Jakarta' },
  );
  const written = JSON.stringify(page);
  expect(written).toContain('tutup pukul dua');
  expect(written).toContain('satu dokter');
  expect(written).not.toMatch(/RAHASIA|cmnt|msocom/);
});
