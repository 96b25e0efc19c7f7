import type { RuleName, RuleValues } from '../../../src/problems/finding.ts';

type DeskRule = Extract<
  RuleName,
  `${'slip' | 'headline' | 'heading' | 'text' | 'link' | 'date' | 'translation' | 'label' | 'client' | 'ai' | 'children' | 'masthead' | 'ads' | 'spam'}/${string}`
>;
type OtherRule =
  | 'slug/duplicate'
  | 'topic/spellings'
  | `picture/${'heavy' | 'narrow' | 'heic' | 'gps' | 'script' | 'traces' | 'damaged' | 'no-caption'}`
  | `document/${'place' | 'names'}`;

/** Values that the rules of `npm run check` could have in a real newsroom. */
export const everyDeskRule: {
  readonly [R in DeskRule | OtherRule]: readonly RuleValues<R>[];
} = {
  'spam/certain': [
    {
      text: 'Keluaran SGP',
      reasons: [{ code: 'term-line', text: 'Keluaran SGP' }],
      way: 'cut',
    },
    { text: 'Slot gacor', reasons: [{ code: 'doorway', text: 'slot gacor' }], way: 'doorway' },
  ],
  'spam/suspect': [
    {
      text: 'situs terpercaya',
      reasons: [
        { code: 'term-text', text: 'slot' },
        { code: 'promotion', text: 'terpercaya' },
      ],
      way: 'suspect',
    },
  ],
  'slip/open-quote': [{ key: 'title', value: '"Air surut' }],
  'slip/second-story': [{}],
  'slip/forbidden-link': [{ value: '[x](javascript:x)' }],
  'slip/unclosed-emphasis': [{ value: '**tebal **' }],
  'slip/hash-heading': [{ value: '##Judul' }],
  'slip/mixed-dash': [{ value: '—-' }],
  'slip/unmade-link': [{ value: '[ini] (https://contoh.id)' }],
  'slip/unmade-picture': [{ value: '![Peta] (peta.jpg)' }],
  'slip/unmade-list': [{ value: '•Satu' }],
  'slip/unmade-table': [{ value: '|---|---|' }],
  'slip/empty-link': [{ value: '[ini]()' }],
  'slip/missing-note': [{ value: '[^1]' }],
  'slip/unused-note': [{ value: '[^2]' }],
  'slip/raw-html': [{ value: '<b>' }],
  'slip/shortcode': [{ value: '[caption id="1"]' }],
  'slip/indented-code': [{ value: 'Alinea yang menjorok.' }],
  'slip/underlined-paragraph': [{ value: '---' }],
  'slip/curly-quotes': [{ key: 'title', value: '“Judul”' }],
  'slip/fence': [{ text: '—-' }],
  'headline/long': [{ length: 118, limit: 110 }],
  'headline/cut': [{ length: 72, limit: 60 }],
  'headline/capitals': [{ title: 'GEMPA BESAR MENGGUNCANG PALU' }],
  'headline/full-stop': [{}],
  'headline/duplicate': [{ title: 'Banjir di Demak', other: 'articles/2015/09/banjir.md' }],
  'heading/skipped': [{ text: 'Hujan', before: 2, level: 4 }],
  'heading/repeats-headline': [{ text: 'Banjir di Demak' }],
  'text/mojibake': [
    { value: 'â€œSaya', better: '“Saya', count: 1 },
    { value: 'kafÃ©', better: 'kafé', count: 3 },
  ],
  'text/lost-letter': [{}],
  'text/invisible': [{ code: 'U+200B' }],
  'text/direction': [{ code: 'U+202E' }],
  'text/look-alike': [{ word: 'pаjak', plain: 'pajak' }],
  'text/twice': [{ text: 'Pemerintah kabupaten menyiapkan…', line: 8 }],
  'text/near-identical': [{ other: 'articles/2015/09/banjir.md', percent: 88 }],
  'link/nowhere': [
    { target: '/2015/09/bajir/', suggestion: '/2015/09/banjir/' },
    { target: '/xyz/' },
  ],
  'link/anchor-nowhere': [
    { target: '/2015/09/banjir/#penyebap', suggestion: 'penyebab' },
    { target: '#xyz' },
  ],
  'link/own-site': [{ target: 'https://warta.example/a/', path: '/a/' }],
  'link/to-draft': [{ target: '/2015/09/banjir/', file: 'articles/2015/09/banjir.md' }],
  'link/to-scheduled': [
    {
      target: '/2015/09/banjir/',
      file: 'articles/2015/09/banjir.md',
      time: '16 Sep 2015, 19.41 WIB',
    },
  ],
  'link/to-erased': [{ target: '/2015/09/banjir/' }],
  'link/to-withdrawn': [{ target: '/2015/09/banjir/', file: 'articles/2015/09/banjir.md' }],
  'link/to-held': [{ target: '/2015/09/banjir/', file: 'articles/2015/09/banjir.md' }],
  'link/old-address': [{ target: '/banjir.html', path: '/2015/09/banjir/' }],
  'link/dead': [{ target: 'https://contoh.id/a', answer: '404' }],
  'slug/duplicate': [{ slug: 'banjir', other: 'articles/2014/01/banjir.md' }],
  'topic/spellings': [
    { value: 'pilkada', other: 'Pilkada', articles: 12 },
    { value: 'pilkada', other: 'Pilkada', articles: 1 },
  ],
  'date/scheduled': [{ time: '16 Sep 2025, 19.41 WIB' }],
  'date/far': [{ time: '16 Sep 2105, 19.41 WIB' }],
  'date/coming': [{ key: 'updated', time: '16 Sep 2025, 19.41 WIB' }],
  'date/folder': [{ date: '16 September 2015', folder: 'September 2016' }],
  'translation/loop': [{ other: '2015/09/flood' }],
  'translation/of-itself': [{}],
  'translation/chain': [{ other: '2015/09/flood', original: '2015/09/banjir' }],
  'translation/same-language': [{ other: '2015/09/banjir', lang: 'id' }],
  'translation/not-published': [{ other: '2015/09/banjir' }],
  'label/missing': [{ value: '(adv)' }],
  'client/missing': [{}],
  'client/unlabelled': [{ client: 'PT Nama Klien' }],
  'ai/undeclared': [{ value: 'dibuat dengan bantuan AI' }],
  'ai/how': [{}],
  'children/identity': [{ child: 'bocah', harm: 'mencabuli' }],
  'masthead/missing': [{ key: 'company' }],
  'masthead/no-guidelines': [{}],
  'masthead/no-contact': [{}],
  'ads/line': [
    { text: 'google.com, pub-1', fault: 'fields' },
    { text: 'google', fault: 'domain' },
    { text: 'LANGSUNG', fault: 'relation' },
    { text: '<!doctype html>', fault: 'html' },
  ],
  'picture/no-caption': [{ src: 'peta.jpg' }],
  'picture/heavy': [{ size: 4_200_000, limit: 1_000_000 }],
  'picture/narrow': [{ src: 'peta.jpg', width: 640, limit: 1200 }],
  'picture/heic': [{ name: 'IMG_0001.HEIC' }],
  'picture/gps': [{}],
  'picture/script': [{ parts: ['script', 'outside'] }, { parts: ['html'] }],
  'picture/traces': [{ parts: ['camera', 'description', 'editor-data'] }],
  'picture/damaged': [{}],
  'document/place': [{ count: 2 }],
  'document/names': [{ names: 'Budi Santoso, PT Contoh' }],
};
