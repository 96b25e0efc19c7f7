import { robotsPath } from '../../site/addresses.ts';
import type { RuleName, RuleValues } from '../../problems/finding.ts';

type FileRule = Extract<RuleName, `${'file' | 'front-matter' | 'yaml'}/${string}`>;

/** Values that the rules of files and of how their data are written could have in a real newsroom. */
export const everyFileRule: { readonly [R in FileRule]: readonly RuleValues<R>[] } = {
  'file/empty': [{}],
  'file/too-large': [{ size: 5_000_000, limit: 1_000_000 }],
  'file/not-utf8': [{ byte: 214 }],
  'file/unreadable': [{ reason: 'EACCES' }],
  'file/symlink': [{ target: '/home/budi/Dokumen/berita.md' }],
  'file/symlink-folder': [{ target: '../2014' }],
  'file/huge': [{ size: 900_000_000, limit: 500_000_000 }],
  'file/special': [{}],
  'file/same-name': [
    { name: 'articles/2015/09/kafe\\u{301}.jpg', other: 'articles/2015/09/kaf\\u{e9}.jpg' },
  ],
  'file/extension': [{ name: 'berita.md.txt', suggestion: 'berita.md' }],
  'file/name-taken': [{ name: 'banjir.md.txt', other: 'banjir.md' }],
  'file/convert': [
    { file: 'articles/2015/09/naskah.docx', name: 'naskah.docx' },
    { file: 'articles/2015/09/naskah banjir (2).docx', name: 'naskah banjir (2).docx' },
  ],
  'file/manuscript': (['odt', 'pages', 'gdoc', 'pdf'] as const).map((kind) => ({
    ...{ name: `naskah.${kind}`, kind },
    docx: 'articles/2015/09/naskah.docx',
  })),
  'file/archive': [{ name: 'longsor.zip' }],
  'file/stray': [{ name: 'catatan.txt' }, { name: 'topik.yaml', suggestion: 'topics.yaml' }],
  'file/popular': [{}],
  'file/never-published': [{ name: 'backup.sql' }],
  'file/open-to-all': [{ path: '/Daftar Gaji 2026.xlsx' }],
  'file/conflict': [
    {
      ...{ line: 2, last: 6, ours: 'title: Banjir surut', theirs: 'title: Banjir meluas' },
      from: 'meja-malam',
    },
    { line: 12, last: 15, ours: '', theirs: 'Warga mengungsi.', from: '' },
  ],
  'file/conflict-mark': [{ mark: '<<<<<<< HEAD' }],
  'file/case': [{ other: 'articles/2015/09/Berita.md' }],
  'file/over-generated': [{ path: robotsPath }],
  'front-matter/missing': [
    { form: 'none', line: 1 },
    { form: 'page', line: 1 },
    { form: 'below', line: 3 },
    { form: 'toml', line: 1, lines: '---\ntitle: "Banjir surut"\n---' },
    { form: 'json', line: 1 },
    { form: 'code', line: 1 },
  ],
  'front-matter/unclosed': [{}],
  'front-matter/too-long': [{ size: 812_345, limit: 100_000 }],
  'yaml/duplicate-key': [{ key: 'date' }, { key: 'id', lines: '- id: pasar' }],
  'yaml/dash': [{ text: '-id: kesehatan', lines: '  - id: kesehatan' }],
  'yaml/commented': [{ text: '# breaking:', lines: 'breaking:' }],
  'yaml/tab': [{ text: 'title:x', lines: '  title: x' }, { text: 'title:x' }],
  'yaml/quote': [
    { text: 'section: "nasional', lines: 'section: "nasional"' },
    { text: 'section: "nasional' },
  ],
  'yaml/bracket': [{ text: 'topics: [air', lines: 'topics: [air]' }],
  'yaml/not-item': [{ value: 'air', lines: '- id: air\n  name: air' }],
  'yaml/colon': [
    { text: 'section: nasional: daerah', lines: "section: 'nasional: daerah'" },
    { text: 'section: nasional: daerah' },
  ],
  'yaml/indent': [{ text: 'alt: Peta', lines: '  alt: Peta' }, { text: 'alt: Peta' }],
  'yaml/alias': [
    { text: 'section: *nasional', lines: "section: '*nasional'" },
    { text: 'section: *nasional' },
  ],
  'yaml/syntax': [
    { text: 'section nasional', lines: 'section: nasional' },
    { text: 'section nasional' },
    { text: 'nasional;' },
  ],
  'yaml/not-fields': [{}],
  'yaml/not-list': [{}],
};
