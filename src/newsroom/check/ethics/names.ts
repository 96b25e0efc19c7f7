const WORD = String.raw`\p{Lu}\p{Ll}+(?:[’'-]\p{L}+)*`;

/** The pattern of a name in running text, of one word or more; needs the flag `u`. */
export const NAME = String.raw`(?<!\p{L})(?:\p{Lu}\.? )?${WORD}(?: (?:(?:bin|binti|al|van) )?(?:${WORD}|\p{Lu}\b\.?))*`;

/** Capitalised words with which no name of a person begins. */
const OTHER =
  /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’‘]at|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Korban|Pelaku|Tersangka|Terdakwa|Terduga|Saksi|Polisi|Polres\w*|Polsek|Polda|Polri|Kapol\w+|Kasat\w*|Kanit|Kabid|Kompol|Ipda|Iptu|Ajun|Komisaris|Brigadir|Jaksa|Hakim|Pengadilan|Kejaksaan|Rumah|Jalan|Desa|Kota|Kabupaten|Kecamatan|Kelurahan|Provinsi|Kampung|Dusun|Gang|Perumahan|Dinas|Lembaga|Komisi|Komnas|Yayasan|Kementerian|Menteri|Presiden|Gubernur|Bupati|Wali|Ketua|Kepala|Direktur|Anggota|Kekerasan|Pelecehan|Pemerkosaan|Perkosaan|Pencabulan|Kejahatan|Kasus|Tindak|Seksual|Anak|Perempuan|Wanita|Gadis|Pria|Remaja|Bocah|Siswi|Siswa|Mahasiswi|Mahasiswa|Pelajar|Balita|Bayi|Ibu|Ayah|Bapak|Orang|Keluarga|Warga|Guru|Dosen|Tewas|Meninggal|Diduga|Dia|Ia|Mereka|Kini|Saat|Setelah|Usai|Sebelum|Namun|Tapi|Tetapi|Tidak|Belum|Juga|Dalam|Dari|Pada|Untuk|Dengan|Yang|Para|Seorang|Beberapa|Banyak|Menurut|Karena|Akibat|Atas|Oleh|Ini|Itu|Sebelumnya|Sesudahnya|Pertama|Kedua|Ketiga|Keempat|Satu|Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan|Sepuluh|Sejumlah|Puluhan|Ratusan|Sebab|Sebagai|Sementara|Selain|Meski\w*|Sang|Adapun|Bahkan|Akhirnya|Kemudian|Lalu|Seluruh|Semua|Salah|Hingga|Ketika|Padahal|Sehingga|Tim|Petugas|Kalau|Jika|Bila|Apabila|Asal|Bagi|Sekitar|Sesekali|Lantas|Sontak|Sejak|Selama|Seusai|Melihat|Melalui|Merasa|Melapor\p{Ll}*|Trauma|Cerita|Kisah|Pengakuan|Pedangdut|Penyanyi|Artis|Aktor|Aktris|Selebgram|Model|Hong Kong|New|Bukan|Banyak|Awalnya|Mulai|Anda|Pemda|Pemkab|Pemkot|Pemprov|Kami|Kita|Saya|Aku|Jangan|Apalagi|Bukannya|Sampai|Sehabis|Sepulang|Selanjutnya|Selebihnya|Terkait|Terlebih|Termasuk|Walau\w*|Biasanya|Kadang\w*|Malam|Pagi|Siang|Sore|Tadi|Tiba|Kabar|Video|Foto|Isu|Pasalnya|Rencana\p{Ll}*|Insiden|Berdasarkan|Sesampai\p{Ll}*|Setiba\p{Ll}*|Beruntung|Mendengar|Bersama|Tanpa|Kepada|Terhadap|Mantan|Kakak|Adik|Paman|Bibi|Kakek|Nenek|Istri|Suami|Kematian|Penangkapan|Peristiwa|Kejadian|Nasib|Nama|Identitas|Tionghoa|Rohingya|Uighur|Muslim|Kristen|Islam|Katolik|Indonesia|Malaysia|Singapura|Thailand|Vietnam|Filipina|Jepang|China|Tiongkok|Korea|India|Australia|Amerika|Kanada|Inggris|Irlandia|Belanda|Prancis|Jerman|Rusia|Turki|Arab|Israel|Palestina|Brasil|Jakarta|Facebook|Instagram|Twitter|WhatsApp|Undang|Ayat|Huruf|Angka|Butir|Nomor|Kelas|Bab|Tabel|Gambar|Grup|Liga|Piala|Aceh|Sumatera|Riau|Jambi|Bengkulu|Lampung|Bangka|Banten|Jawa|Bali|Nusa|Kalimantan|Sulawesi|Gorontalo|Maluku|Papua|Kepulauan|Yogyakarta|Bandung|Surabaya|Medan|Semarang|Makassar|Bekasi|Bogor|Depok|Tangerang|Malang|Palembang|Manado|Denpasar|Solo|Padang|Banjarmasin|Pontianak|Samarinda|Pasal|Rancangan|Revisi|Perlindungan|Hak|Hari|Victims?|The|Police|A|An|She|He|They|When|After|And|But|In|On|At|Teenagers?|Students?|Officers?)\b/u;

/** Verbs with which a sentence begins, capitalised as names are. */
const VERB = /^(?:Meng|Meny|Mem|Men|Ber|Ter)\p{Ll}{4,}$/u;

/** What somebody is, before the name: `Korban Rina`, `Siswa Rizky`. */
const ROLE =
  /^(?:(?:Korban|Pelaku|Saksi|Tersangka|Terdakwa|Terduga|Terpidana|Remaja|Bocah|Siswi|Siswa|Pelajar|Santri\p{Ll}*|Balita|Bayi|Anak|Gadis|Mahasiswi|Perempuan|Wanita|Perawat|Teenager|Student|Pedangdut|Penyanyi|Artis|Aktor|Aktris|Selebgram|Model|Victim|Nyonya|Nona|Mbak|Saudari|Sdri|Ny|Nn)\.? |(?:Ibu|Bapak|Haji|Hajah) (?!Kota|Negara|Rumah|Guru)(?=\p{Lu}))+(?=\p{Lu})/u;

/** Words after which a place is named. */
const PLACE = ['di', 'ke', 'asal', 'warga', 'wilayah', 'kawasan', 'menuju', 'daerah', 'negara'];

/**
 * The person of whom what has the form of a name in a sentence is the name; undefined where it is
 * nobody's.
 */
export function personOf(name: string, sentence: string): string | undefined {
  const bare = name.replace(ROLE, '');
  if (OTHER.test(bare) || VERB.test(bare)) return undefined;
  return PLACE.some((word) => sentence.includes(` ${word} ${bare}`)) ? undefined : bare;
}
