import sharp from 'sharp';

/** The files of a content folder, by their paths in it. */
export type Paper = ReadonlyMap<string, string | Uint8Array>;

/** What somebody does to it. Throws where it finds nothing to change. */
export type Edit = (paper: Paper) => Paper;

/** The story that mistakes are made in, one that is fine beside it, and one that has been out for years. */
export const STORY = 'articles/2026/11/banjir.md';
export const OTHER = 'articles/2026/11/pasar.md';
export const OLD = 'articles/2015/09/lama.md';

const photo = await sharp({
  create: { width: 1200, height: 800, channels: 3, background: '#557799' },
})
  .jpeg()
  .toBuffer();

/** A small paper that is in order. */
export const paper: Paper = new Map<string, string | Uint8Array>([
  [
    'site.yaml',
    `name: Warta Kota
url: https://warta.example
language: id
timeZone: Asia/Jakarta
sections:
  - id: kota
    name: Kota
  - id: olahraga
    name: Olahraga
masthead:
  company: PT Warta Kota
  address: Jalan Merdeka 1, Kota Lama
  responsible: Ani Wijaya
  editor: Ani Wijaya
  email: redaksi@warta.example
  whatsapp: "6281234567890"
`,
  ],
  ['topics.yaml', '- id: banjir\n  name: Banjir\n- id: pasar\n  name: Pasar\n'],
  ['authors/budi.yaml', 'name: Budi Santoso\nbio: Wartawan kota.\n'],
  ['pages/tentang.md', '---\ntitle: Tentang kami\n---\n\nWarta Kota terbit setiap hari.\n'],
  [
    STORY,
    `---
title: Banjir surut di Kota Lama
description: Warga mulai membersihkan rumah sejak pagi.
date: 2026-11-28 08:30
section: kota
authors: [budi]
topics: [banjir]
image:
  src: banjir.jpg
  alt: Warga menyapu lumpur di depan rumah.
  credit: Warta/Budi Santoso
---

Air di Kota Lama mulai surut pada Sabtu pagi. Warga membersihkan rumah.

Pompa bekerja sejak malam, kata lurah.
`,
  ],
  ['articles/2026/11/banjir.jpg', photo],
  [
    OTHER,
    `---
title: Pasar Baru dibuka lagi
description: Pedagang kembali berjualan.
date: 2026-11-28 09:00
section: kota
---

Pasar Baru dibuka lagi sesudah tiga bulan.
`,
  ],
  [
    OLD,
    `---
title: Jembatan diperbaiki
description: Perbaikan selesai sebulan lebih cepat.
date: 2015-09-16 19:41
section: kota
---

Jembatan di Kota Lama selesai diperbaiki.
`,
  ],
]);

/** The time at which all of it is looked at. */
export const NOW = new Date('2026-11-29T05:00:00Z');

/** Puts a file there, in the place of what is there; undefined takes it away. */
export function put(file: string, content: string | Uint8Array | undefined): Edit {
  return (before) => {
    const after = new Map(before);
    if (content === undefined) after.delete(file);
    else after.set(file, content);
    return after;
  };
}

/** Changes the first `from` in a file. */
export function change(file: string, from: string, to: string): Edit {
  return (before) => {
    const text = before.get(file);
    if (typeof text !== 'string' || !text.includes(from))
      throw new Error(`There is no “${from}” in ${file}.`);
    return new Map(before).set(
      file,
      text.replace(from, () => to),
    );
  };
}

/** Changes the story. */
export const inStory = (from: string, to: string): Edit => change(STORY, from, to);

/** Adds lines to the front matter of the story. */
export const withLines = (lines: string): Edit => inStory('\n---\n\n', `\n${lines}\n---\n\n`);

/** Adds a paragraph to the story. */
export const withText = (text: string): Edit => inStory('\nPompa', `\n${text}\n\nPompa`);

/** Gives a file another name. */
export function move(from: string, to: string): Edit {
  return (before) => put(from, undefined)(put(to, before.get(from)!)(before));
}

/** Makes a copy of a file. */
export const copy =
  (from: string, to: string): Edit =>
  (before) =>
    put(to, before.get(from)!)(before);

/** One edit after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (before) =>
    edits.reduce((now, edit) => edit(now), before);
