import type { RuleName, RuleValues } from '../../problems/finding.ts';
import type { ConductRule } from './every-conduct-rule.ts';
import type { HiddenRule } from './every-hidden-rule.ts';
import type { OversightRule } from './every-oversight-rule.ts';

type DeskRule = Extract<
  Exclude<RuleName, ConductRule | OversightRule | HiddenRule>,
  `${'headline' | 'heading' | 'text' | 'link' | 'date' | 'translation' | 'label' | 'client' | 'ai' | 'ethics' | 'masthead' | 'ads' | 'spam'}/${string}`
>;
type OtherRule =
  | 'slug/duplicate'
  | `topic/${'spellings' | 'several'}`
  | 'author/several-in-file'
  | 'standfirst/is-headline'
  | `picture/${'heavy' | 'narrow' | 'heic' | 'gps' | 'script' | 'traces' | 'damaged' | 'no-caption' | 'alt-says-nothing'}`
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
  'text/hard-space': [{ count: 1 }, { count: 12 }],
  'text/direction': [{ code: 'U+202E' }],
  'text/look-alike': [{ word: 'pаjak', plain: 'pajak' }],
  'text/chat': [{ line: '[29/11/26 19.30] Rina:', count: 2 }],
  'text/mail': [{ line: 'Pada Sen, 30 Nov 2026 pukul 06.45, Siti Aminah <siti@…' }],
  'text/comment': [{ value: '[a]Cek lagi jamnya' }],
  'text/furniture': [{ value: 'ADVERTISEMENT' }],
  'text/desk-note': [{ value: '(Catatan editor: tolong cek nama lurah)' }],
  'text/filler': [{ value: 'Lorem ipsum dolor' }],
  'text/merged': [{ count: 4, last: 21 }],
  'topic/several': [{ value: 'Suriah/Rusia', topics: ['Suriah', 'Rusia'] }],
  'author/several-in-file': [{ count: 2, files: ['authors/budi.yaml', 'authors/ani.yaml'] }],
  'picture/alt-says-nothing': [{ src: 'peta.jpg', alt: 'foto' }],
  'standfirst/is-headline': [{}],
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
  'link/relative': [
    { target: 'banjir.md', suggestion: '/2015/09/banjir/' },
    { target: '../10/banjir.md' },
  ],
  'link/quoted': [{ target: '“https://kpu.go.id”', better: 'https://kpu.go.id' }],
  'link/no-scheme': [{ target: 'www.kpu.go.id', better: 'https://www.kpu.go.id' }],
  'link/no-mailto': [{ target: 'budi@contoh.id', better: 'mailto:budi@contoh.id' }],
  'link/on-device': [
    { target: 'http://localhost:4321/2015/09/banjir/', path: '/2015/09/banjir/' },
    { target: 'file:///C:/Users/Budi/daftar.pdf', path: undefined },
  ],
  'link/tracking': [
    { target: 'https://kpu.go.id/?utm_source=wa&id=3', better: 'https://kpu.go.id/?id=3' },
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
  'link/dead': [
    { target: 'https://contoh.id/a', why: 'missing' },
    { target: 'https://contoh.id/a', why: 'gone' },
    { target: 'https://contoh.id/a', why: 'no-host' },
    { target: 'https://contoh.id/a', why: 'loop' },
    { target: 'https://contoh.id/a', why: 'certificate' },
  ],
  'link/silent': [
    { target: 'https://contoh.id/a', why: 'server' },
    { target: 'https://contoh.id/a', why: 'timeout' },
    { target: 'https://contoh.id/a', why: 'refused' },
  ],
  'slug/duplicate': [{ slug: 'banjir', other: 'articles/2014/01/banjir.md' }],
  'topic/spellings': [
    { value: 'pilkada', other: 'Pilkada', articles: 12 },
    { value: 'pilkada', other: 'Pilkada', articles: 1 },
  ],
  'date/scheduled': [{ time: '16 Sep 2025, 19.41 WIB' }],
  'date/far': [{ time: '16 Jan 2016, 19.41 WIB' }, { time: '16 Sep 2105, 19.41 WIB', years: 90 }],
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
  'ethics/victim': [
    {
      signs: [
        { kind: 'name', text: 'Rina Oktavia' },
        { kind: 'address', text: 'Jalan Melati' },
        { kind: 'account', text: '@rina.oktavia' },
        { kind: 'distinction', text: 'juara dua pidato' },
      ],
      mark: 'reviewed: ethics/victim',
    },
    { signs: [], mark: 'reviewed: ethics/victim' },
  ],
  'ethics/child': [
    {
      signs: [
        { kind: 'school', text: 'SMPN 3' },
        { kind: 'family', text: 'Sumarni' },
        { kind: 'picture', text: 'wajah korban' },
      ],
      mark: 'reviewed: spam/suspect, ethics/child',
    },
    { signs: [], mark: 'reviewed: ethics/child' },
  ],
  'ethics/suicide': [
    { isReady: true, mark: 'reviewed: ethics/suicide' },
    { isReady: false, mark: 'reviewed: ethics/suicide' },
  ],
  'ethics/unverified': [{ days: 5, mark: 'reviewed: ethics/unverified' }],
  'ethics/phone': [{ value: '0812…81', mark: 'reviewed: ethics/phone' }],
  'ethics/identity-number': [
    { kind: 'nik', value: '3273…02', mark: 'reviewed: ethics/identity-number' },
    { kind: 'npwp', value: '08.1…21', mark: 'reviewed: ethics/identity-number' },
    { kind: 'passport', value: 'C765…21', mark: 'reviewed: ethics/identity-number' },
    { kind: 'account', value: '7360…56', mark: 'reviewed: ethics/identity-number' },
    { kind: 'card', value: '4111…11', mark: 'reviewed: ethics/identity-number' },
    { kind: 'plate', value: 'AB 1…QX', mark: 'reviewed: ethics/identity-number' },
  ],
  'masthead/missing': [{ key: 'company' }],
  'masthead/no-guidelines': [{}],
  'masthead/email': [{ value: 'redaksi at kabar.id' }],
  'masthead/whatsapp': [{ value: '0812 / 0813' }],
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
