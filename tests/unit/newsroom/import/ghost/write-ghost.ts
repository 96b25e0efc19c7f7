type Row = Record<string, unknown>;

/** A post as a test wants it; what is not said is as Ghost writes it. */
export function ghostPost(number: number, more: Row = {}): Row {
  return {
    id: `60a${number}`,
    uuid: `uuid-${number}`,
    title: `Judul ${number}`,
    slug: `judul-${number}`,
    mobiledoc: null,
    lexical: null,
    html: `<p>Isi berita ${number}.</p>`,
    plaintext: 'RAHASIA-TEKS',
    feature_image: null,
    type: 'post',
    status: 'published',
    visibility: 'public',
    created_at: '2021-03-30T03:00:00.000Z',
    published_at: '2021-04-01T03:00:00.000Z',
    custom_excerpt: null,
    codeinjection_head: '<script>RAHASIA-KODE</script>',
    codeinjection_foot: 'RAHASIA-KODE',
    canonical_url: null,
    ...more,
  };
}

/** Tables with things that nobody but the newsroom may see. */
export const hidden = {
  members: [{ id: 'm1', email: 'rahasia-anggota@x.example', name: 'RAHASIA-ANGGOTA' }],
  members_subscribe_events: [{ id: 's1', member_id: 'm1', source: 'RAHASIA' }],
  newsletters: [{ id: 'n1', name: 'RAHASIA-SURAT', sender_email: 'rahasia@x.example' }],
  settings: [
    { id: '1', key: 'title', value: 'RAHASIA-SETELAN' },
    { id: '2', key: 'codeinjection_head', value: '<script>RAHASIA</script>' },
  ],
  offers: [{ id: 'o1', name: 'RAHASIA-TAWARAN' }],
  post_revisions: [{ id: 'r1', post_id: '60a1', lexical: 'RAHASIA-REVISI' }],
  comments: [{ id: 'c1', post_id: '60a1', html: '<p>RAHASIA-KOMENTAR</p>' }],
  users: [
    {
      id: 'u1',
      name: 'Siti Aminah',
      slug: 'siti',
      email: 'rahasia-siti@x.example',
      bio: 'RAHASIA',
    },
    { id: 'u2', name: 'rahasia-redaksi@x.example', slug: 'x', email: 'rahasia@x.example' },
  ],
};

/** How many rows of `hidden` there are. */
export const hiddenCount = Object.values(hidden).flat().length;

/** A database of Ghost, as it is in an export. */
export const database = (tables: Row) => ({
  meta: { exported_on: 1_618_300_000_000, version: '5.82.2' },
  data: tables,
});

/** An export of Ghost. */
export const ghostExport = (tables: Row): string => JSON.stringify({ db: [database(tables)] });
