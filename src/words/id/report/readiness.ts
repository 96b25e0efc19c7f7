/** Readiness for the verification by the Press Council, as `npm run report -- --dewan-pers` tells it. */
export const readiness = {
  title: 'Kesiapan untuk verifikasi Dewan Pers',
  what: 'Dewan Pers mendata perusahaan pers dalam dua tahap: verifikasi administratif (berkas) dan verifikasi faktual (kantor, ruang redaksi, isi berita). Daftar ini menyebut apa yang diminta menurut sumber yang kami baca, apa yang sudah tampil di situs ini, dan jalan keluarnya.',
  unofficial:
    'Ini bukan daftar resmi. Baris yang sumbernya pemberitaan perlu dipastikan kepada Dewan Pers sebelum mengurus berkas. Menurut Dewan Pers (2021) pendataan tidak dipungut biaya.',
  heads: ['Yang diminta', 'Keadaan', 'Yang terlihat', 'Sumber'],
  states: { shown: 'ada', missing: 'belum', ask: 'tanya diri sendiri' },
  grades: {
    official: 'menurut halaman Dewan Pers sendiri',
    copy: 'menurut naskahnya, dibaca dari salinan pihak lain',
    press: 'menurut pemberitaan; perlu dipastikan',
    none: 'tidak ditemukan sumber bahwa verifikasi memintanya; perlu dipastikan',
  },
  summary: (shown: number, missing: number, ask: number): string =>
    `${shown} ada, ${missing} belum, ${ask} hanya Anda yang tahu.`,
  line: (state: string, asks: string): string => `[${state}] ${asks}`,
  seen: {
    noEntity: (company: string): string =>
      `${company}: badan hukumnya (PT, yayasan, koperasi) tidak disebut`,
    corrections: (path: string, count: string): string =>
      `${path}, ${count} ralat, masing-masing dengan waktu dan tautan`,
    withdrawals: (count: string): string => `${count} dicabut, dengan waktu dan alasan`,
    paid: (paid: string, unnamed: string): string =>
      `${paid} advertorial berlabel, ${unnamed} di antaranya tanpa nama klien`,
    noComments: 'situs ini tidak punya kolom komentar',
    aDay: (count: string): string => `rata-rata ${count} sehari dalam tiga bulan terakhir`,
    empty: (days: string): string => `${days} hari tanpa berita dalam tiga bulan terakhir`,
    taken: (taken: string, stories: string): string =>
      `${taken} dari ${stories} berita tiga bulan terakhir bersumber media lain atau terjemahan`,
  },
  productionTitle: 'Produksi berita enam bulan terakhir',
  production: ['Bulan', 'Berita', 'Per hari', 'Hari kosong', 'Dari media lain'],
  asked: {
    company: {
      asks: 'Nama perusahaan pers yang berbadan hukum Indonesia',
      way: 'Isi company di masthead, site.yaml, persis seperti di akta: misalnya PT Nama Media.',
    },
    address: {
      asks: 'Alamat diumumkan di medianya',
      way: 'Isi address di masthead, site.yaml, dengan alamat kantor yang dapat didatangi.',
    },
    responsible: {
      asks: 'Penanggung jawab diumumkan; menurut penjelasan pasalnya meliputi bidang usaha dan bidang redaksi',
      way: 'Isi responsible di masthead, site.yaml. Kalau dua orang, sebut keduanya dengan bidangnya.',
    },
    editor: {
      asks: 'Pemimpin redaksi, yang kompetensinya juga diperiksa',
      way: 'Isi editor di masthead, site.yaml.',
    },
    contact: {
      asks: 'Cara mengajukan ralat dan hak jawab',
      way: 'Isi email atau whatsapp di masthead, site.yaml.',
    },
    mastheadPage: {
      asks: 'Halaman redaksi; tangkapan layarnya dilampirkan',
      way: 'Buat pages/redaksi.md. Nama-nama di sana harus sama dengan daftar karyawan.',
    },
    guidelines: {
      asks: 'Pedoman Pemberitaan Media Siber dicantumkan secara terang dan jelas',
      way: 'Buat pages/pedoman-media-siber.md; npm run init menyediakannya.',
    },
    ethics: {
      asks: 'Kode Etik Jurnalistik diterapkan; sebutkan di situs',
      way: 'Buat pages/kode-etik.md yang menyebut Kode Etik Jurnalistik dan kode perilaku Anda.',
    },
    corrections: {
      asks: 'Ralat dan koreksi ditautkan ke beritanya, dengan waktunya',
      way: 'Isi corrections di berita yang diralat.',
    },
    replies: {
      asks: 'Hak jawab dan hak koreksi dilayani',
      way: 'Buat pages/hak-jawab.md atau pages/kebijakan-ralat.md yang mengatakan caranya.',
    },
    withdrawals: {
      asks: 'Pencabutan berita disertai alasan dan diumumkan',
      way: 'Isi withdrawn dengan alasannya di berita yang dicabut.',
    },
    paid: {
      asks: 'Berita dan iklan dibedakan dengan tegas; isi berbayar diberi keterangan',
      way: 'Beri label advertorial dan isi client di setiap tulisan berbayar.',
    },
    comments: {
      asks: 'Isi buatan pengguna punya syarat, pendaftaran dan pengaduan',
      way: 'Tidak ada yang perlu dikerjakan selama tidak ada kolom komentar.',
    },
    privacy: {
      asks: 'Halaman privasi',
      way: 'Buat pages/privasi.md; npm run init menyediakannya.',
    },
    perDay: {
      asks: 'Produktivitas: bagi media daring sekitar 10 sampai 15 berita sehari dianggap layak',
      way: 'Tambah liputan, jangan salinan rilis. Tanyakan kepada Dewan Pers berapa yang berlaku bagi media lokal.',
    },
    everyDay: {
      asks: 'Kesinambungan pemberitaan',
      way: 'Terbitkan sedikitnya satu berita setiap hari.',
    },
    ownWork: {
      asks: 'Sebagian besar berita hasil liputan sendiri',
      way: 'Isi source dan translation dengan jujur; angkanya dihitung dari sana.',
    },
    deed: {
      asks: 'Akta pendirian khusus bidang pers (bagi portal web KBLI 63122), modal dasar sedikitnya Rp50 juta',
      way: 'Periksa Pasal 3 akta Anda; lampirkan akta perubahan kalau ada.',
    },
    ministry: {
      asks: 'Pengesahan badan hukum oleh Kementerian Hukum (dahulu Kemenkumham)',
      way: 'Siapkan SK pengesahan; namanya harus sama dengan akta dan dengan company di site.yaml.',
    },
    separate: {
      asks: 'Tidak rangkap jabatan bisnis dan redaksi',
      way: 'Periksa akta dan susunan redaksi: orang yang sama tidak memegang keduanya.',
    },
    conduct: {
      asks: 'Kode perilaku perusahaan bagi wartawan dan karyawan: berkop, bertanggal, ditandatangani, distempel',
      way: 'Tulis, sahkan, dan simpan. Boleh berupa ratifikasi Kode Etik Jurnalistik.',
    },
    rules: {
      asks: 'Peraturan perusahaan yang disahkan dinas tenaga kerja',
      way: 'Urus ke dinas tenaga kerja kabupaten, kota atau provinsi.',
    },
    competence: {
      asks: 'Sertifikat kompetensi Wartawan Utama bagi penanggung jawab atau pemimpin redaksi',
      way: 'Ikut uji kompetensi (UKW) di lembaga uji; simpan kartu dan sertifikatnya.',
    },
    staff: {
      asks: 'Daftar karyawan tetap dan tidak tetap, disebut sedikitnya 10 orang, sama dengan boks redaksi',
      way: 'Cocokkan daftar itu dengan pages/redaksi.md dan folder authors.',
    },
    wages: {
      asks: 'Upah sedikitnya setara upah minimum provinsi, 13 kali setahun',
      way: 'Siapkan slip gaji; menurut pemberitaan bagi sedikitnya lima karyawan.',
    },
    insurance: {
      asks: 'Kepesertaan BPJS Ketenagakerjaan dan BPJS Kesehatan yang aktif',
      way: 'Siapkan bukti kepesertaan dan pembayaran iurannya.',
    },
    protection: {
      asks: 'Perlindungan wartawan: prosedur (SOP), ombudsman, kuasa hukum',
      way: 'Tulis prosedurnya: siapa dihubungi, siapa menanggung biaya, siapa kuasa hukumnya.',
    },
    office: {
      asks: 'Kantor dan ruang redaksi, diperiksa di tempat; fotonya dilampirkan',
      way: 'Alamatnya harus sama dengan address di site.yaml.',
    },
    logo: {
      asks: 'Nama dan logo tidak melanggar hak orang lain dan tidak menyerupai lembaga negara',
      way: 'Periksa nama dan logo, juga akun media sosial yang disebut di situs.',
    },
  },
};
