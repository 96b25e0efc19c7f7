/** One kind of story: other words for it, each in small letters with hyphens, and what it is. */
type KindOfStory = readonly [names: readonly string[], does: string];

/** The kinds of story that `npm run new -- --kind` begins; each has its skeleton in `stories/`. */
export const kinds = {
  heading: 'Jenis tulisan untuk --kind:',
  unknown: (value: string, choices: string, suggestion?: string): string =>
    `Jenis tulisan “${value}” tidak ada. ${
      suggestion === undefined ? '' : `Mungkin maksudnya --kind ${suggestion}. `
    }Yang ada: ${choices}.`,
  list: {
    news: [['berita', 'berita-langsung'], 'berita biasa; ini yang dipakai tanpa --kind'],
    crime: [['hukum', 'kriminal', 'pengadilan'], 'perkara hukum: polisi, jaksa, pengadilan'],
    feature: [['kisah', 'fitur', 'reportase'], 'kisah panjang dari lapangan'],
    interview: [['wawancara', 'tanya-jawab'], 'tanya jawab dengan seorang narasumber'],
    opinion: [['opini', 'kolom', 'tajuk', 'editorial'], 'pendapat penulis atau redaksi'],
    analysis: [['analisis', 'ulasan'], 'ulasan yang menimbang data dan sebab'],
    explainer: [['penjelasan', 'penjelas'], 'menjawab pertanyaan pembaca satu per satu'],
    'fact-check': [['cek-fakta', 'periksa-fakta', 'hoaks'], 'memeriksa klaim yang beredar'],
    gallery: [['galeri', 'foto'], 'berita dengan beberapa foto'],
    'photo-essay': [['esai-foto', 'cerita-foto'], 'kisah yang isinya foto, dari tiga ke atas'],
    'press-release': [['rilis', 'siaran-pers'], 'pernyataan resmi yang diterima redaksi'],
    advertorial: [['iklan', 'pariwara', 'adv'], 'tulisan yang dibayar, selalu bertanda'],
    obituary: [['obituari', 'kabar-duka', 'lelayu'], 'kabar meninggal dan riwayat seseorang'],
    live: [['langsung', 'perkembangan'], 'kejadian yang terus bertambah, jam demi jam'],
    event: [['agenda', 'acara', 'jadwal'], 'acara yang akan datang: kapan, di mana, berapa'],
    disaster: [['bencana', 'cuaca', 'gempa', 'banjir'], 'bencana atau peringatan cuaca'],
    sports: [['olahraga', 'pertandingan', 'skor'], 'hasil pertandingan'],
    'right-of-reply': [['hak-jawab', 'jawaban', 'klarifikasi'], 'hak jawab atas berita kita'],
  } as Readonly<Record<StoryKind, KindOfStory>>,
};

/** A kind of story by the name of its skeleton. */
export type StoryKind =
  | 'news'
  | 'crime'
  | 'feature'
  | 'interview'
  | 'opinion'
  | 'analysis'
  | 'explainer'
  | 'fact-check'
  | 'gallery'
  | 'photo-essay'
  | 'press-release'
  | 'advertorial'
  | 'obituary'
  | 'live'
  | 'event'
  | 'disaster'
  | 'sports'
  | 'right-of-reply';
