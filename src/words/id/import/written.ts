/** Words that the import writes into the files it makes. */
export const written = {
  site: {
    head: 'Dibuat oleh impor dari situs lama. Periksa, terutama masthead dan sections.',
    section: 'Berita',
  },
  roles: { editor: 'Editor', photographer: 'Fotografer', translator: 'Penerjemah' },
};
