import { forgiven, mistake } from './mistake.ts';
import { all, copy, inStory, put, STORY, withLines, withText } from './paper.ts';

/** What reached readers that was meant for colleagues, and ways out that led to another mistake. */
export const eleventhTryMistakes = [
  ...['backup.sql', 'lama/situs.sql.gz', 'sandi.env', 'akses.log'].map((name) =>
    mistake(
      `files/${name}`,
      put(`files/${name}`, 'INSERT INTO users'),
      'file/never-published hold',
      put(`files/${name}`, undefined),
    ),
  ),
  ...['Daftar Gaji 2026.xlsx', 'nomor narasumber.txt', 'naskah.docx', 'foto asli.zip'].map((name) =>
    mistake(
      `files/${name}, to which nothing leads`,
      put(`files/${name}`, '081234567890'),
      'file/open-to-all warn',
      withText(`[Berkas](</${name}>)`),
    ),
  ),
  forgiven(
    'files at the root that programs ask for, and one that a story links by its whole address',
    all(
      put('files/security.txt', 'Contact: mailto:redaksi@warta.example'),
      put('files/3f1c9b7e2a4d4b0c8e6f5a1d2b3c4d5e.txt', '3f1c9b7e2a4d4b0c8e6f5a1d2b3c4d5e'),
      put('files/pinterest-1a2b3.txt', 'pinterest'),
      put('files/rate-card.pdf', '%PDF-1.7'),
      put('files/harga.csv', 'a,b\n1,2\n'),
      withText('[Data](/harga.csv)'),
    ),
  ),
  ...['budi - Copy', 'budi (1)', 'Salinan Budi'].map((name) =>
    mistake(
      `an author's file ${name}`,
      copy('authors/budi.yaml', `authors/${name}.yaml`),
      'author/copy hold',
      put(`authors/${name}.yaml`, undefined),
    ),
  ),
  mistake(
    'a text of Notepad beside the story of its name',
    copy(STORY, `${STORY}.txt`),
    'file/name-taken warn',
    put(`${STORY}.txt`, undefined),
  ),
  mistake(
    'topics.yml beside topics.yaml',
    copy('topics.yaml', 'topics.yml'),
    'file/name-taken warn',
    put('topics.yml', undefined),
  ),
  mistake(
    'a story in a folder of another name beside the same',
    copy(STORY, STORY.replace('articles', 'artikel')),
    'file/name-taken warn',
    put(STORY.replace('articles', 'artikel'), undefined),
  ),
  ...[
    'Commented [RS1]: cek lagi ke BPBD',
    'Komentar [A2]: nama?',
    '[RS1]Tanya lagi, jangan sebut Pak Lurah',
  ].map((line) =>
    mistake(
      `a comment of Word, ${line}`,
      withText(`Banjir merendam enam desa[RS1] di Kota Lama.\n\n${line}`),
      'text/inner-note warn',
      all(inStory('desa[RS1]', 'desa'), inStory(line, '')),
    ),
  ),
  mistake(
    'the sign of a comment of Word, alone',
    withText('Banjir merendam enam desa[RS1] di Kota Lama.'),
    'text/inner-note warn',
    inStory('desa[RS1]', 'desa'),
  ),
  forgiven(
    'brackets that are no comments',
    withText(
      'Pasal 5[2] dan mobil [B1] lewat.[^RS1] Lihat [RS1](/tentang/).\n\n[^RS1]: Wawancara.',
    ),
  ),
  ...[
    'https://docs.google.com/document/d/1AbCdEfGhIj/edit?usp=sharing',
    'https://drive.google.com/drive/u/0/my-drive',
    'https://web.whatsapp.com/',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
    'https://warta.sharepoint.com/:w:/s/redaksi/Eabc?e=x',
    'https://www.dropbox.com/home/Redaksi',
  ].map((address) =>
    mistake(
      `a link for colleagues, ${address}`,
      withText(`Naskah: ${address}`),
      'link/for-colleagues warn',
      inStory(address, 'ada.'),
    ),
  ),
  forgiven(
    'documents that were published where colleagues write',
    withText(
      'Isi [formulir](https://docs.google.com/forms/d/e/1FAIpQL/viewform), lihat [data](https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml) dan [berkas](https://drive.google.com/file/d/1Ab/view).',
    ),
  ),
  mistake(
    'sections of an advert by other names',
    put(
      'adverts/rejeki.yaml',
      'client: Toko Rejeki\ntitle: Diskon cat\nlink: https://rejeki.example\nsections: Olah Raga, Kota\n',
    ),
    'advert/section warn',
    'paste',
  ),
  forgiven(
    'authors with a bracket behind them alone',
    all(put('authors/ani.yaml', 'name: Ani\n'), inStory('[budi]', 'budi, ani]')),
    {
      authors: [{ id: 'budi' }, { id: 'ani' }],
    },
  ),
  forgiven('topics with a bracket behind them alone', inStory('[banjir]', 'banjir, pasar]'), {
    topics: ['banjir', 'pasar'],
  }),
  ...['Warga mengungsi di balai desa', 'Warga mengungsi. (Foto: Ani)'].map((caption) =>
    mistake(
      `a caption without quotation marks: ${caption}`,
      withText(`![Warga](banjir.jpg ${caption})`),
      'slip/picture-form warn',
      inStory(`banjir.jpg ${caption}`, 'banjir.jpg "Warga mengungsi. (Foto: Ani)"'),
    ),
  ),
  ...['Banjir Kota (2)', 'Banjir Kota #2', 'Banjir Kota, bagian 2 dari 5', 'Banjir Kota (2/5)'].map(
    (written) =>
      forgiven(
        `a series with its part: ${written}`,
        all(
          put(
            'series/banjir-kota.md',
            '---\ntitle: Banjir Kota\n---\n\nLima tulisan tentang air.\n',
          ),
          withLines(`series: "${written}"`),
        ),
        { series: { id: 'Banjir Kota', part: 2 } },
      ),
  ),
  mistake(
    'what is new in the place of its time',
    withLines('updated: jumlah pengungsi menjadi 3.000'),
    'field/group hold',
    'paste',
  ),
  mistake(
    'who translated in the place of the language',
    withLines('translation: Google Translate'),
    'field/group hold',
    'paste',
  ),
  mistake(
    'two pictures above a story',
    all(
      copy('articles/2026/11/banjir.jpg', 'articles/2026/11/warga.jpg'),
      inStory(
        'image:\n  src: banjir.jpg\n  alt: Warga menyapu lumpur di depan rumah.\n  credit: Warta/Budi Santoso\n',
        'image:\n  - banjir.jpg\n  - warga.jpg\n',
      ),
    ),
    'picture/no-alt warn, picture/no-credit warn, picture/one-lead warn',
    inStory(
      'image:\n  - banjir.jpg\n  - warga.jpg\n',
      'image:\n  src: banjir.jpg\n  alt: Warga menyapu lumpur.\n  credit: Warta/Budi\n',
    ),
    { image: { src: 'banjir.jpg' } },
  ),
];
