/** Words of live coverage in Indonesian. `#` stands for a number that the browser knows. */
export const live = {
  sign: 'Langsung',
  over: 'Liputan langsung ini sudah berakhir',
  updates: (n: number) => `${new Intl.NumberFormat('id-ID').format(n)} pembaruan`,
  newest: 'Terakhir',
  oldestFirst: 'Urut dari awal',
  list: 'Pembaruan',
  pinned: 'Disematkan',
  none: 'Belum ada pembaruan.',
  gone: (time: string, text: string) => `Entri ini dicabut ${time}. ${text}`.trim(),
  corrected: (clock: string, text: string) => `Entri pukul ${clock}: ${text}`,
  removed: (clock: string, text: string) => `Entri pukul ${clock} dicabut. ${text}`.trim(),
  feed: (title: string) => `Liputan langsung: ${title}`,
  /** What the open page says. */
  browser: {
    offer: '# pembaruan baru',
    changed: 'Ada perubahan',
    ended: 'Liputan selesai. Muat halaman terakhir',
    checked: 'diperiksa #',
    published: 'situs terbit #',
    failed: 'sambungan putus, dicoba lagi',
    loading: 'Memuat …',
  },
};
