import { searchPath } from '../../site/addresses.ts';
import type { RuleName, RuleValues } from '../../problems/finding.ts';
import { everyAdvertRule } from './every-advert-rule.ts';
import { everyDataRule } from './every-data-rule.ts';
import { everyConductRule } from './every-conduct-rule.ts';
import { everyClaimRule } from './every-claim-rule.ts';
import { everyFileRule } from './every-file-rule.ts';
import { everyMediaRule } from './every-media-rule.ts';
import { everyOversightRule } from './every-oversight-rule.ts';
import { everyHiddenRule } from './every-hidden-rule.ts';
import { everyLiveRule } from './every-live-rule.ts';
import { everyReadershipRule } from './every-readership-rule.ts';
import { everyDeskRule } from './every-desk-rule.ts';
import { everySlipRule } from './every-slip-rule.ts';

/** Values that every rule could have in a real newsroom; the compiler asks for each rule. */
export const everyRule: { readonly [R in RuleName]: readonly RuleValues<R>[] } = {
  ...everyAdvertRule,
  ...everyDataRule,
  ...everyMediaRule,
  ...everyFileRule,
  ...everyLiveRule,
  ...everyClaimRule,
  ...everyConductRule,
  ...everyOversightRule,
  ...everyHiddenRule,
  ...everySlipRule,
  ...everyReadershipRule,
  'field/unknown': [
    { key: 'judul', suggestion: 'title' },
    { key: 'warna', known: 'title, date' },
    { key: 'judul', suggestion: 'title', isTaken: true },
    { key: 'foto', lines: 'image:\n  src: banjir.jpg\n  credit: Rina Sari' },
  ],
  'field/keeps-back': [{ key: 'published', value: 'false' }],
  'field/markup': [{ key: 'title', value: 'Banjir <b>besar</b>', better: 'Banjir besar' }],
  'field/missing': [{ key: 'date', lines: 'date: 2015-09-16 19:41' }, { key: 'name' }],
  'field/empty': [{ key: 'section', lines: 'section: nasional' }, { key: 'name' }],
  'field/text': [{ key: 'dateline' }, { key: 'section', first: 'kota' }],
  'field/list': [{ key: 'topics', value: 'true' }],
  'field/group': [
    { key: 'translation', value: '["en"]', parts: 'from, url, method' },
    { key: 'source', value: 'Antara', parts: 'name, url', lines: 'source:\n  name: Antara' },
  ],
  'field/yes-no': [{ key: 'draft', value: 'mungkin' }],
  'field/choice': [
    { key: 'label', value: 'opinon', choices: 'opinion, analysis', suggestion: 'opinion' },
    { key: 'label', value: 'tajuk', choices: 'opinion, analysis' },
  ],
  'field/number': [{ key: 'featured', value: '9', from: 1, to: 6 }],
  'field/time-unreadable': [
    { key: 'date', value: 'kemarin sore' },
    { key: 'date', value: '28 Novembr 2026', suggestion: '28 november 2026' },
  ],
  'field/time-impossible': [
    { key: 'date', value: '31 Februari 2015' },
    { key: 'date', value: '11/28/2026', suggestion: '28/11/2026' },
  ],
  'field/web-address': [
    { key: 'source.url', value: 'antaranews.com', suggestion: 'https://antaranews.com' },
    { key: 'source.url', value: 'Antara' },
  ],
  'field/site-path': [
    { key: 'permalink', value: 'berita/lama', problem: 'start', suggestion: '/berita/lama/' },
    { key: 'permalink', value: '/../rahasia/', problem: 'dots' },
    { key: 'permalink', value: '/berita?id=5', problem: 'letters' },
    { key: 'aliases', value: '/berita;5/', problem: 'marks' },
  ],
  'field/id': [
    { key: 'sections.id', value: 'Luar Negeri', suggestion: 'luar-negeri' },
    { key: 'sections.id', value: '新闻' },
  ],
  'field/language': [{ key: 'lang', value: 'Inggris', suggestion: 'en' }],
  'field/focus': [{ key: 'image.focus', value: 'tengah' }],
  'field/colour': [{ key: 'look.accent', value: 'merah' }],
  'field/repository': [
    {
      key: 'editor.repo',
      value: 'https://github.com/kabarkota/situs',
      suggestion: 'kabarkota/situs',
    },
    { key: 'editor.repo', value: 'situs' },
  ],
  'field/time-zone': [
    { key: 'timeZone', value: 'WITA', suggestion: 'Asia/Makassar' },
    { key: 'timeZone', value: 'Bulan' },
  ],
  'field/reply': [{ key: 'replies' }],
  'withdrawn/written': [
    { written: 'ditarik', erases: false },
    { written: 'hapus', erases: true },
  ],
  'withdrawn/incomplete': [
    { missing: 'both', time: '2015-09-18 10:00', reason: '' },
    { missing: 'time', time: '2015-09-18 10:00', reason: 'Sumber menarik “semua”.' },
    { missing: 'reason', time: '2015-09-18 10:00', reason: '' },
  ],
  'withdrawn/future': [{ time: '2105-09-18 10:00', now: '2015-09-18 10:00', reason: 'Keliru.' }],
  'withdrawn/draft': [{}],
  'withdrawn/no-address': [{}],
  'page/to-fill-in': [{ what: 'nama penerbit' }, { what: '' }],
  'withdrawn/page': [{}],
  'withdrawn/erase': [{ written: 'hapus' }],
  'field/value': [
    { key: 'featured', value: 'x', example: '1' },
    { key: 'featured', value: 'x' },
  ],
  'site/missing': [{}],
  'section/none': [{}],
  'section/gone': [
    { id: 'kota', count: 214, file: 'articles/2015/09/banjir.md' },
    { id: 'kota', count: 214, file: 'articles/2015/09/banjir.md', renamed: 'kota-lama' },
  ],
  'section/duplicate': [{ id: 'nasional' }],
  'section/reserved': [{ id: 'search' }],
  'section/parent-unknown': [
    { id: 'bola', parent: 'olaraga', suggestion: 'olahraga' },
    { id: 'bola', parent: 'kuliner' },
  ],
  'section/parent-deep': [{ id: 'liga', parent: 'bola' }],
  'section/import-unknown': [{ value: 'nasonal', suggestion: 'nasional' }, { value: 'kuliner' }],
  'section/no-pictures': [{ name: 'Daerah', count: 4, of: 30, file: 'articles/2026/11/banjir.md' }],
  'section/dry': [{ name: 'Olahraga', days: 45, usual: 3 }],
  'section/empty': [{ name: 'Kuliner' }],
  'publish/secret': [{ key: 'password' }],
  'publish/needs': [{ key: 'server', kind: 'sftp', example: 'ftp.kabarkota.example' }],
  'publish/duplicate': [{ name: 'utama' }],
  'topic/duplicate': [{ value: 'syria', other: 'suriah' }],
  'story/waiting': [{}],
  'story/returned': [{ note: 'Tambahkan tanggapan BPBD.' }, { note: '' }],
  'story/reviewed': [{}],
  'story/itself': [{ key: 'related', value: '2015/09/banjir' }],
  'logo/missing': [{ src: 'logo.svg', suggestion: 'files/logo.svg' }, { src: 'logo.svg' }],
  'section/unknown': [
    { value: 'internasonal', known: 'nasional, internasional', suggestion: 'internasional' },
    { value: 'kuliner', known: 'nasional, internasional' },
    { value: 'kota, bola', known: 'kota, bola', several: ['kota', 'bola'] },
  ],
  'topic/near': [{ value: 'SURIAH', suggestion: 'Suriah' }],
  'author/several': [
    { value: 'Ratna dan Budi', people: ['Ratna', 'Budi'] },
    { value: 'Dr. Ratna, M.Si., Budi', people: ['Dr. Ratna, M.Si.', 'Budi'] },
  ],
  'author/unknown': [
    { value: 'desk-internasonal', suggestion: 'desk-internasional' },
    { value: 'budi-santoso', id: 'budi-santoso' },
    { value: 'Budi Santoso', id: 'budi-santoso' },
  ],
  'address/twice': [
    { path: '/2015/09/banjir/', other: 'articles/2015/09/banjir.md' },
    { path: '/banjir/', other: 'articles/2015/09/banjir.md', written: '/banjir/' },
  ],
  'address/taken': [
    { path: '/nasional/', kind: 'section', name: 'nasional' },
    { path: '/tentang/', kind: 'page', name: 'pages/tentang.md' },
    { path: '/ads.txt', kind: 'file', name: 'files/ads.txt' },
    { path: searchPath(), kind: 'reserved', name: searchPath() },
  ],
  'alias/taken': [
    { path: '/banjir/', kind: 'article', name: 'articles/2015/09/banjir.md' },
    { path: '/banjir/', kind: 'alias', name: 'articles/2015/09/banjir.md' },
  ],
  'slug/index': [{ path: '/2015/09/index/', suggestion: 'articles/2015/09/banjir.md' }],
  'author/copy': [{ other: 'authors/rina-sari.yaml' }],
  'story/copy': [{ other: 'articles/2015/09/banjir.md' }],
  'slug/odd': [
    { slug: 'Berita baru (1)', suggestion: 'berita-baru-1' },
    { slug: '???', suggestion: 'judul-berita' },
  ],
  'picture/missing': [{ src: 'Peta.jpg', suggestion: 'peta.jpg' }, { src: 'foto.jpg' }],
  'picture/not-picture': [{ src: 'banjir.mp4' }],
  'picture/on-device': [
    { src: 'C:\\Users\\Budi\\foto.jpg', name: 'foto.jpg', isThere: false },
    { src: 'foto\\banjir.jpg', name: 'foto/banjir.jpg', isThere: true },
  ],
  'picture/broken': [
    { src: 'foto.jpg', kind: 'empty' },
    { src: 'foto.jpg', kind: 'page' },
    { src: 'foto.jpg', kind: 'cut' },
    { src: 'foto.jpg', kind: 'other' },
  ],
  'picture/remote': [{ src: 'https://antara.example/foto.jpg' }],
  'picture/no-alt': [{ src: 'peta.jpg' }],
  'picture/one-lead': [{ first: 'foto1.jpg', others: ['foto2.jpg'] }],
  'picture/no-credit': [{ src: 'peta.jpg' }],
  'document/missing': [{ src: 'putusan.pdf' }, { src: 'putusn.pdf', suggestion: 'putusan.pdf' }],
  'story/unknown': [
    { key: 'related', value: '2015/09/bajir', suggestion: '2015/09/banjir' },
    { key: 'related', value: 'xyz' },
  ],
  'series/unknown': [
    { value: 'Banjir 2020', file: 'series/banjir-2020.md', suggestion: 'banjir-jakarta' },
    { value: 'Banjir 2020', file: 'series/banjir-2020.md' },
  ],
  'series/part-twice': [{ part: 2, other: 'articles/2026/11/banjir-2.md' }],
  'series/empty': [{ id: 'banjir-jakarta' }],
  'series/topic-unknown': [{ value: 'banjr', suggestion: 'banjir' }, { value: 'longsor' }],
  'story/ambiguous': [
    { key: 'related', value: 'banjir', choices: '2014/01/banjir, 2015/09/banjir' },
  ],
  'story/to-fill-in': [
    { what: 'alinea pertama', count: 6 },
    { what: '', count: 1 },
  ],
  'updated/before-date': [{ updated: '2015-09-15', date: '2015-09-16 19:41' }],
  'essay/few-pictures': [{ count: 2 }, { count: 0 }],
  'standfirst/derived': [{}],
  'standfirst/missing': [{}],
  'body/empty': [{}],
  ...everyDeskRule,
};
