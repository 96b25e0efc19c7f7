import sharp from 'sharp';

const SITE = `name: Warta\nurl: https://warta.example\nlanguage: id\ntimeZone: Asia/Jakarta\nsections:\n  - id: nasional\n    name: Nasional\n`;
const TEXT = 'Paragraf yang cukup panjang supaya memenuhi beberapa baris di kolom teks. '.repeat(4);
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect x="40" y="60" width="560" height="200" fill="none" stroke="#1d1d1b"/></svg>`;

const body = `${TEXT}

![Satu](lebar.jpg "Keterangan (Foto: A)")
![Dua](tegak.jpg)
![Tiga](lebar.jpg)
![Peta](skema.svg)

${TEXT}

![Satu](lebar.jpg)
![Peta](skema.svg)

${TEXT}

![Tinggi](tinggi.jpg "Tinggi (Foto: A)")

[![](lebar.jpg) Pidato](https://youtu.be/abc)

| Provinsi | Suara sah | Tidak sah | Partai pertama | Partai kedua | Partai ketiga |
|:--|--:|--:|:--|:--|:--|
| Daerah Istimewa Yogyakarta | 2.100.000 | 100.000 | Partai Satu | Partai Dua | Partai Tiga |

${TEXT}
`;

const LONG_CAPTION = 'Keterangan yang panjang sekali tentang gambar ini. '.repeat(7);
const ESSAY = `![Satu](lebar.jpg "${LONG_CAPTION}(Foto: A)")\n\n${TEXT}\n\n![Dua](tegak.jpg "Dua (Foto: A)")\n![Tiga](tegak.jpg "Tiga (Foto: A)")\n\n![Hilang](https://lain.example/x.jpg)\n\n![Lima](tegak.jpg "Lima (Foto: B)")\n`;

const article = (title: string, focus: string): string =>
  `---\ntitle: ${title}\ndate: 2025-12-30T08:00:00+07:00\nsection: nasional\ntopics: [banjir]\nimage:\n  src: tegak.jpg\n  alt: Gambar\n  caption: Keterangan\n  credit: Foto\n${focus}---\n\n${body}`;

const photo = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#7fa8c9' } })
    .jpeg()
    .toBuffer();

/** A content folder of two stories with pictures of all shapes, and a photo essay. */
export async function pictureStories(): Promise<Record<string, string | Buffer>> {
  const folder = 'articles/2025/12';
  return {
    'site.yaml': SITE,
    [`${folder}/satu.md`]: article('Berita satu', '  focus: 30% 10%\n'),
    [`${folder}/dua.md`]: article('Berita dua', ''),
    [`${folder}/esai.md`]: `---\ntitle: Esai\ndate: 2025-12-29T08:00:00+07:00\nsection: nasional\nlabel: photo-essay\n---\n\n${ESSAY}`,
    [`${folder}/lebar.jpg`]: await photo(2000, 1200),
    [`${folder}/tegak.jpg`]: await photo(1200, 1800),
    [`${folder}/tinggi.jpg`]: await photo(800, 2600),
    [`${folder}/skema.svg`]: DRAWING,
  };
}
