/** Provinces, towns and regencies that articles happen in, the capital and big cities first. */
export const PLACES =
  `Jakarta,Surabaya,Bandung,Medan,Makassar,Semarang,Yogyakarta,Palembang,Denpasar,Bogor,Bekasi,Tangerang,Depok,Malang,Padang,Pekanbaru,Samarinda,Balikpapan,Banjarmasin,Pontianak,Manado,Palu,Kendari,Ambon,Jayapura,Sorong,Kupang,Mataram,Lampung,Jambi,Bengkulu,Banda Aceh,Serang,Cirebon,Tegal,Solo,Magelang,Kudus,Madiun,Kediri,Jember,Banyuwangi,Probolinggo,Pasuruan,Tasikmalaya,Garut,Sukabumi,Cianjur,Karawang,Purwakarta,Subang,Indramayu,Brebes,Pekalongan,Purwokerto,Cilacap,Kebumen,Klaten,Sragen,Wonogiri,Blora,Rembang,Tuban,Lamongan,Gresik,Sidoarjo,Mojokerto,Jombang,Nganjuk,Blitar,Tulungagung,Trenggalek,Pacitan,Ponorogo,Lumajang,Bondowoso,Situbondo,Sampang,Pamekasan,Sumenep,Bima,Dompu,Ende,Maumere,Ruteng,Atambua,Ternate,Tidore,Merauke,Timika,Nabire,Biak,Manokwari,Fakfak,Tarakan,Nunukan,Sintang,Ketapang,Singkawang,Sampit,Pangkalan Bun,Palangka Raya,Kotabaru,Bontang,Sangatta,Parepare,Palopo,Bone,Bulukumba,Gowa,Maros,Mamuju,Poso,Luwuk,Gorontalo,Bitung,Tomohon,Lhokseumawe,Langsa,Meulaboh,Sabang,Sibolga,Pematangsiantar,Binjai,Tebing Tinggi,Rantauprapat,Dumai,Bengkalis,Batam,Tanjungpinang,Bukittinggi,Payakumbuh,Solok,Sawahlunto,Lubuklinggau,Prabumulih,Lahat,Pagar Alam,Metro,Kotabumi,Pangkalpinang,Belitung`.split(
    ',',
  );

/** Capitals and countries for articles from abroad. */
export const ABROAD =
  `Kuala Lumpur,Singapura,Bangkok,Manila,Hanoi,Tokyo,Beijing,Seoul,New Delhi,Canberra,Washington,London,Paris,Berlin,Brussel,Moskwa,Ankara,Kairo,Riyadh,Amman,Damaskus,Teheran,Jenewa,New York,Pretoria,Nairobi,Brasilia,Dili,Phnom Penh,Yangon,Vientiane,Dhaka,Islamabad,Kolombo,Wellington,Port Moresby,Oslo,Roma,Madrid,Wina`.split(
    ',',
  );
