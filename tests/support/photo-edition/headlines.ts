/**
 * Headlines of an ordinary day and the two before it, newest first: section, headline, standfirst
 * (some none), and a label where there is one. None of it has happened.
 */
export const HEADLINES: readonly [
  section: string,
  title: string,
  standfirst: string,
  label?: 'opinion' | 'analysis' | 'advertorial',
][] = [
  [
    'daerah',
    'Gempa Magnitudo 6,1 Guncang Selatan Jawa Barat, Ratusan Rumah di Garut dan Tasikmalaya Rusak',
    'Warga berlarian keluar rumah pukul 04.17. BMKG menyatakan gempa tidak berpotensi tsunami; tiga orang luka ringan.',
  ],
  [
    'nasional',
    'DPR dan Pemerintah Sepakati Defisit 2,4 Persen',
    'Rapat berlangsung sampai lewat tengah malam. Belanja kementerian dipotong, anggaran sekolah tidak.',
  ],
  [
    'internasional',
    'Kerry: AS Pertimbangkan Tawaran Rusia untuk Perundingan Antarmiliter soal Suriah',
    'Washington ingin tahu lebih dulu apa yang hendak dibicarakan Moskow.',
  ],
  [
    'ekonomi',
    'Harga Beras Turun untuk Pekan Keempat, Pedagang di Pasar Induk Cipinang Masih Menahan Stok',
    'Panen raya di Demak dan Karawang menambah pasokan, tetapi ongkos angkut belum ikut turun.',
  ],
  [
    'sains',
    'Roket Sonda Buatan Dalam Negeri Mencapai Ketinggian 200 Kilometer',
    'Peluncuran ketiga di Garut selatan berhasil setelah dua kali tertunda oleh angin.',
  ],
  [
    'hukum',
    'Polisi Tangkap Sembilan Orang dalam Jaringan Pembalakan Liar',
    'Kayu dari tiga kabupaten dikirim dengan dokumen seolah-olah dari kebun rakyat.',
  ],
  [
    'olahraga',
    'Menang 2-0, Timnas ke Semifinal',
    'Dua gol pada babak kedua membawa Garuda bertemu Vietnam.',
  ],
  ['sains', 'Antariksawan Asia Tenggara Pertama Akan Berangkat ke Stasiun Antariksa pada 2028', ''],
  [
    'ekonomi',
    'Subsidi Motor Listrik Diperpanjang',
    'Kuota tahun depan 120 ribu unit, separuh dari usulan industri.',
  ],
  [
    'daerah',
    'Menara Tua di Tepi Danau Dipugar, Pengunjung Dibatasi 500 Orang Sehari',
    'Pemugaran memakai bata dari tungku yang sama dengan 130 tahun lalu.',
  ],
  [
    'ekonomi',
    'Bank Digital Anak Negeri Hadirkan Tabungan tanpa Biaya',
    'Buka rekening dari ponsel dalam tiga menit.',
    'advertorial',
  ],
  [
    'nasional',
    'KPU Tetapkan Jadwal Pilkada Serentak',
    'Pendaftaran calon dibuka Juli, pemungutan suara 24 November.',
  ],
  [
    'hukum',
    'RUU Perampasan Aset Masuk Pembahasan Tingkat Satu setelah Tertunda Belasan Tahun',
    'Pemerintah mengirim daftar masalah setebal 214 halaman.',
  ],
  [
    'opini',
    'Bencana Bukan Takdir, Anggaranlah yang Menentukan',
    'Setiap rupiah untuk pencegahan menghemat tujuh rupiah setelah bencana. Kita memilih yang tujuh.',
    'opinion',
  ],
  ['hukum', 'Sidang Ditunda (1)', ''],
  [
    'jakarta',
    'MRT Fase 2A Capai Harmoni, Uji Coba Dimulai Februari',
    'Terowongan kedua tembus dua pekan lebih awal dari rencana.',
  ],
  [
    'daerah',
    'Warga Makassar Antre Air Bersih',
    'Kemarau panjang menurunkan debit instalasi Somba Opu hingga tinggal 40 persen.',
  ],
  [
    'internasional',
    'PM Jepang Mundur Setelah Koalisinya Kalah di Majelis Tinggi',
    'Pemilihan ketua partai digelar bulan depan.',
  ],
  [
    'olahraga',
    'Tunggal Putri Sabet Gelar Pertama dalam 19 Tahun di Birmingham',
    'Ia menang tiga gim atas unggulan kedua.',
  ],
  ['nasional', 'Presiden Lantik Tujuh Duta Besar', ''],
  [
    'opini',
    'Mengapa Harga Beras Turun tetapi Nasi Tidak',
    'Tiga hal di antara gabah dan piring yang jarang dihitung.',
    'analysis',
  ],
  [
    'sains',
    'Peneliti Temukan Spesies Katak Baru di Pegunungan Meratus',
    'Suaranya dikira burung selama dua puluh tahun.',
  ],
  [
    'ekonomi',
    'Rupiah Menguat ke Rp 15.240 per Dolar',
    'Surplus neraca dagang lebih besar dari dugaan.',
  ],
  [
    'daerah',
    'Jembatan Gantung Putus di Lebak, Anak Sekolah Menyeberang dengan Rakit',
    'Dinas menjanjikan jembatan darurat dalam sepuluh hari.',
  ],
  ['internasional', 'Gencatan Senjata Diperpanjang Tujuh Hari', 'Bantuan masuk lewat dua gerbang.'],
  ['hukum', 'Mahkamah Agung Tolak Kasasi Bekas Bupati', 'Hukuman tetap delapan tahun penjara.'],
  ['olahraga', 'Liga 1 Pekan Ke-12: Persib Tertahan, Persebaya Naik ke Puncak', ''],
  [
    'jakarta',
    'Pemprov Larang Sedot Air Tanah di Dua Belas Ruas Jalan',
    'Gedung yang sudah terhubung pipa diberi waktu enam bulan.',
  ],
  [
    'nasional',
    'Ribuan Guru Honorer Diangkat Tanpa Tes',
    'Mereka yang mengajar lebih dari sepuluh tahun didahulukan.',
  ],
  ['opini', 'Surat untuk Wali Kota yang Baru', 'Trotoar tidak perlu peresmian.', 'opinion'],
  ['ekonomi', 'Garuda Buka Lagi Rute Manado–Tokyo', 'Tiga kali sepekan mulai Maret.'],
  [
    'sains',
    'Vaksin Demam Berdarah Masuk Imunisasi Anak di Lima Provinsi',
    'Dua dosis untuk anak enam sampai dua belas tahun.',
  ],
  ['daerah', 'Banjir Rob Rendam Tambak di Demak', ''],
  ['internasional', 'Australia Wajibkan Platform Bayar Berita', 'Yang menolak dikenai pungutan.'],
  [
    'hukum',
    'KPK Geledah Kantor Dinas Pekerjaan Umum di Tiga Kota Sekaligus',
    'Penyidik membawa enam koper dokumen.',
  ],
  [
    'olahraga',
    'Perenang 16 Tahun Pecahkan Rekor Nasional 200 Meter Gaya Punggung',
    'Rekor lama bertahan sejak 2009.',
  ],
  ['ekonomi', 'Pabrik Baterai di Batang Mulai Berproduksi', 'Kapasitas awal 10 gigawatt jam.'],
  [
    'nasional',
    'Kemendagri: 514 Daerah Wajib Buka Data Anggaran',
    'Bentuknya harus dapat dibaca mesin.',
  ],
  [
    'jakarta',
    'Kampung di Bantaran Ciliwung Menolak Pindah',
    'Rusun yang ditawarkan berjarak 27 kilometer.',
  ],
  [
    'opini',
    'Utang Kereta dan Untung yang Tidak Dihitung',
    'Menghitung manfaat tidak sama dengan memaafkan biaya.',
    'analysis',
  ],
  ['sains', 'Gerhana Bulan Total Terlihat dari Seluruh Indonesia Malam Ini', ''],
  ['daerah', 'Petani Garam Madura Panen Raya', 'Harga di tambak Rp 1.200 per kilogram.'],
  ['internasional', 'Paus Kunjungi Kamp Pengungsi', ''],
  [
    'hukum',
    'Pasal 27 UU ITE Kembali Diuji',
    'Pemohon adalah guru yang dilaporkan karena keluhan di grup WhatsApp.',
  ],
  ['olahraga', 'Pelari Flores Juara Maraton Borobudur', 'Ia berlatih di jalan menuju sekolahnya.'],
  ['ekonomi', 'Inflasi November 2,9 Persen', ''],
  [
    'nasional',
    'Bahasa Daerah Wajib di Sekolah Dasar Mulai Tahun Depan',
    'Buku pelajaran baru tersedia dalam 38 bahasa.',
  ],
  [
    'sains',
    'Mangrove Menyimpan Karbon Lima Kali Hutan Daratan',
    'Yang hilang tiap tahun seluas Kota Bandung.',
  ],
  [
    'internasional',
    'Pemimpin ASEAN Sepakat Membentuk Dana Bencana Bersama Senilai 400 Juta Dolar Amerika Serikat',
    'Tiap negara menyetor menurut besar ekonominya; yang dilanda lebih dulu menarik lebih dulu.',
  ],
  ['daerah', 'Satu Desa, Satu Dokter, Tiga Jam Perjalanan', 'Puskesmas Pulau Masalembu buka lagi.'],
  [
    'ekonomi',
    'Upah Minimum 2027 Naik 5,8 Persen',
    'Buruh meminta delapan, pengusaha menawar tiga.',
  ],
  ['jakarta', 'Tarif Transjakarta Tetap Rp 3.500', ''],
  [
    'olahraga',
    'Kalah Adu Penalti 4-5, Tim Voli Putra Pulang dengan Perak',
    'Pelatih menyebut servis sebagai pekerjaan rumah.',
  ],
  [
    'hukum',
    'Hakim Bebaskan Petani yang Didakwa Mencuri Kayu di Lahannya Sendiri',
    'Peta kawasan hutan yang dipakai jaksa berasal dari 1982.',
  ],
  [
    'nasional',
    'Dua Puluh Ribu Sekolah Belum Punya Perpustakaan',
    'Angka itu turun separuh dalam lima tahun.',
  ],
  [
    'opini',
    'Yang Tidak Kita Lihat dari Peta Kemiskinan',
    'Garis dua puluh ribu rupiah sehari memisahkan angka, bukan nasib.',
    'opinion',
  ],
  [
    'sains',
    'Hujan Meteor Geminid Mencapai Puncak 14 Desember',
    'Waktu terbaik sesudah tengah malam.',
  ],
  [
    'daerah',
    'Gunung Lewotobi Laki-laki Kembali Meletus, 1.200 Warga Mengungsi ke Konga',
    'Abu setinggi tiga kilometer menutup bandara Maumere.',
  ],
  ['internasional', 'Kapal Selam Tua Ditemukan Utuh', 'Delapan puluh tahun di dasar Laut Jawa.'],
  [
    'ekonomi',
    'Warung dengan Nomor 40 di Pintunya Kini Menjual ke Sepuluh Negara',
    'Sambal kemasan dari Lamongan menembus pasar Eropa.',
  ],
  ['hukum', 'Banding Ditolak', ''],
  [
    'jakarta',
    'Perpustakaan Cikini Buka Sampai Tengah Malam',
    'Pengunjung malam hari sudah melampaui siang.',
  ],
  ['olahraga', 'Catur: Medali Pertama sejak 1960', 'Regu putri finis ketiga di Olimpiade Catur.'],
  ['nasional', 'Kapal Pengawas Ikan Bertambah Enam', 'Dua di antaranya ditempatkan di Natuna.'],
];
