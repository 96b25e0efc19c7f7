import { drawing, siteYaml, article } from '../small-content.ts';

/** A word that stands in everything that belongs to the article, and nowhere else. */
export const MARK = 'zqhapus';

const PATH = `/2014/02/${MARK}-alamat/`;
const WHOLE = `https://warta.example${PATH}`;

/** The file of the article that is erased. */
export const ERASED = `articles/2014/02/${MARK}-alamat.md`;

/** The addresses that it had. */
export const ADDRESSES = [PATH, `/lama/${MARK}/`, `/lama/${MARK}.html`] as const;

const fields = {
  title: `Judul ${MARK}judul`,
  description: `Ringkasan ${MARK}ringkasan`,
  date: '2014-02-10 08:00',
  topics: `[${MARK}bebas, ${MARK.toUpperCase()} Topik, Banjir]`,
  dateline: `${MARK}tempat`,
  authors: `[{ id: ani, role: ${MARK}peran }, ${MARK}penulis]`,
  aliases: `[/lama/${MARK}/, /lama/${MARK}.html, "/?p=${MARK}"]`,
  image: `{ src: ${MARK}.svg, alt: ${MARK}alt, caption: ${MARK}keterangan, credit: ${MARK}foto }`,
  source: `{ name: ${MARK}sumber, url: "https://${MARK}.example/" }`,
  corrections: `[{ time: 2014-02-11 08:00, text: ${MARK}ralat }]`,
  replies: `[{ time: 2014-02-12 08:00, text: ${MARK}jawaban }]`,
  ai: `{ used: true, how: ${MARK}cara }`,
  related: '[lain]',
  translationOf: 'lain',
};
const body = `Paragraf ${MARK}isi (${MARK.toUpperCase()}).

![${MARK}foto](${MARK}-dua.svg "${MARK}gambar (Foto: ${MARK})")

## Bagian ${MARK}bagian

[Putusan](${MARK}.pdf)
`;

/** Texts of another article in which the erased one is linked in every way that editors do. */
const linking = `Lihat [berita itu](${PATH}) dan [lagi](${PATH}#bagian "${MARK}"), atau ${WHOLE} saja.

Juga <${WHOLE}>, [tanpa garis](${PATH.slice(0, -1)}), [alamat lama](/lama/${MARK}.html),
[bernomor](/?p=${MARK}), [besar](${PATH.toUpperCase()}), [AMP](${PATH}amp/),
[bagikan](https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(WHOLE)}),
[arsip](https://web.archive.org/web/2015/http://www.warta.example${PATH}), [relatif](../../2014/02/${MARK}-alamat/)
dan [rujukan][1].[^1]

[1]: ${PATH}
[^1]: Catatan dengan [tautan](${PATH}).

Baca juga: [Judul ${MARK}judul](${PATH})

Baca juga: [Judul ${MARK}judul](${PATH}), [Berita ketiga](/2015/09/ketiga/)

- [Butir](${PATH})
`;

/** The paper with the article as `withdrawn` (a line of front matter, empty while it is public). */
export function markedPaper(withdrawn: string): Record<string, string> {
  const text = article(withdrawn === '' ? fields : { ...fields, withdrawn }, body);
  return {
    'site.yaml': `${siteYaml}breaking: { text: Kabar penting, link: ${PATH} }\n`,
    'topics.yaml': `- { id: ${MARK}-topik, name: ${MARK.toUpperCase()} Topik, aliases: [${MARK}lain], description: ${MARK} }\n- { id: banjir, name: Banjir }\n`,
    'authors/ani.yaml': `name: Ani\nlinks: ["${WHOLE}"]\n`,
    'pages/tentang.md': `---\ntitle: Tentang\n---\n\nKami menulis [ini](${PATH}).\n`,
    [ERASED]: text,
    [`articles/2014/02/${MARK}.svg`]: drawing(MARK),
    [`articles/2014/02/${MARK}-dua.svg`]: drawing(`${MARK} dua`),
    [`articles/2014/02/${MARK}.pdf`]: `%PDF ${MARK}`,
    'articles/2015/09/lain.md': article(
      {
        title: 'Berita lain',
        topics: '[Banjir]',
        authors: '[ani]',
        related: `[2014/02/${MARK}-alamat]`,
        canonical: WHOLE,
        source: `{ name: Kantor, url: "${WHOLE}" }`,
        replies: `[{ time: 2015-09-18 08:00, article: 2014/02/${MARK}-alamat }]`,
      },
      linking,
    ),
    'articles/2015/09/ketiga.md': article({
      title: 'Berita ketiga',
      translationOf: `2014/02/${MARK}-alamat`,
      lang: 'en',
      topics: '[Banjir]',
    }),
  };
}
