import { forgiven, mistake } from './mistake.ts';
import { all, change, inStory, paper, put, withLines, withText } from './paper.ts';

const live = (text: string) => all(withLines('live: ya'), withText(text));
const heading = (written: string, meant: string) =>
  mistake(
    `the time ${written}`,
    live(`## ${written}\n\nWarga mengungsi.`),
    'live/no-entries warn, live/time warn',
    inStory(`## ${written}`, `## ${meant}`),
  );
const advert = (places: string) =>
  put(
    'adverts/rejeki.yaml',
    `client: Toko Rejeki\ntitle: Diskon cat\nlink: https://rejeki.example\nplaces: ${places}\n`,
  );
const breaking = (indent: string) =>
  change(
    'site.yaml',
    'masthead:\n',
    `breaking:\n${indent}text: Banjir Demak\n${indent}link: /2026/11/banjir/\n${indent}until: 2026-11-29 18.00\nmasthead:\n`,
  );

/** What was answered with the wrong word, line or time. */
export const ninthTryMistakes = [
  mistake(
    'a section whose dash touches its id',
    change(
      'site.yaml',
      '  - id: olahraga\n',
      '  -id: kesehatan\n    name: Kesehatan\n  - id: olahraga\n',
    ),
    'yaml/dash stop',
    'paste',
  ),
  mistake(
    'a section whose dash touches its id, and a name one space short',
    change(
      'site.yaml',
      '  - id: olahraga\n',
      '  -id: kesehatan\n   name: Kesehatan\n  - id: olahraga\n',
    ),
    'yaml/dash stop',
    change('site.yaml', '  -id: kesehatan\n   name', '  - id: kesehatan\n    name'),
  ),
  forgiven('breaking news at the margin', breaking('')),
  forgiven(
    'a helpline at the margin',
    change(
      'site.yaml',
      'masthead:\n',
      'helpline:\ntext: Anda tidak sendirian.\nlink: https://www.healing119.id/\nmasthead:\n',
    ),
  ),
  heading('Jam 8 malam - Air naik lagi', '20.00 Air naik lagi'),
  heading('Jam 8 pagi - Dapur umum', '08.00 Dapur umum'),
  heading('Pukul 5 sore: Dapur umum', '17.00 Dapur umum'),
  heading('12 siang Bantuan tiba', '12.00 Bantuan tiba'),
  heading('jam 3 dini hari, Tanggul jebol', '03.00 Tanggul jebol'),
  heading('5 pm - Water rises', '17.00 Water rises'),
  heading('20 pm - Water rises', '20.00 Water rises'),
  forgiven('an hour after noon, said twice', live('## 17.10 pm Air naik\n\nWarga mengungsi.')),
  forgiven('a word between pointed brackets', withText('Ketik BANTUAN<spasi>NAMA<spasi>DESA.')),
  mistake(
    'a place of an advert that is another than was sold',
    advert('beranda, bawah beritanya'),
    'field/choice hold',
    () => paper,
  ),
  mistake('an advert at the side', advert('sidebar kanan'), 'field/choice hold', () => paper),
  forgiven('an advert below the story', advert('beranda, bawah berita')),
  mistake(
    'bold figures in a headline',
    inStory('title: Banjir surut', 'title: 𝟯.𝟬𝟬𝟬 rumah, Banjir surut'),
    'text/look-alike warn',
    inStory('𝟯.𝟬𝟬𝟬', '3.000'),
  ),
  ...[
    '!(Warga mengungsi)[banjir.jpg]',
    '(Warga mengungsi)[banjir.jpg]',
    '! [Warga mengungsi](banjir.jpg)',
    '![Warga mengungsi] (banjir.jpg)',
    '!{Warga mengungsi}(banjir.jpg)',
  ].map((written) =>
    mistake(
      `a picture as ${written}`,
      withText(written),
      'slip/picture-form warn',
      inStory(written, '![Warga mengungsi](banjir.jpg "Warga mengungsi. (Foto: Ani)")'),
    ),
  ),
  mistake(
    'a gallery as a list',
    withText(
      '- ![Warga](banjir.jpg "Warga. (Foto: Ani)")\n- ![Air](banjir.jpg "Air. (Foto: Ani)")',
    ),
    'slip/picture-list warn',
    all(inStory('- ![Warga]', '![Warga]'), inStory('- ![Air]', '![Air]')),
  ),
  mistake(
    'a text of Google Docs with its pictures',
    withText('![][image1]\n\n[image1]: <data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAE==>'),
    'slip/embedded-picture warn',
    () => paper,
  ),
];
