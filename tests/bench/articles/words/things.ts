/** What the eight sections are about: noun phrases that follow a verb or stand as a subject. */
export const THINGS: Record<string, readonly string[]> = {
  nasional:
    `rancangan anggaran,rencana pembangunan jangka menengah,sensus penduduk,pendataan penerima bantuan,program makan siang sekolah,jaringan puskesmas,seleksi pegawai negeri,aturan masa jabatan kepala daerah,daftar pemilih,pemungutan suara,kurikulum,ujian nasional,kartu identitas anak,layanan satu pintu,rapat kabinet,laporan pertanggungjawaban,pemindahan kantor kementerian,sistem zonasi sekolah,arus mudik,angkutan Lebaran`.split(
      ',',
    ),
  daerah:
    `perbaikan jalan provinsi,jembatan gantung,banjir kiriman,tanggul sungai,pasar tradisional,terminal bus,trotoar,tempat pembuangan akhir,saluran irigasi,air bersih,panen raya,festival budaya,upacara adat,kebakaran hutan,tanah longsor,posko pengungsian,bendungan,pelabuhan penyeberangan,kebun raya,rumah layak huni`.split(
      ',',
    ),
  internasional:
    `perundingan dagang,gencatan senjata,pemilihan presiden,sidang umum,bantuan kemanusiaan,kerja sama pertahanan,perjanjian iklim,sengketa perbatasan,pengungsi,pekerja migran,konferensi tingkat menteri,sanksi ekonomi,kunjungan kenegaraan,misi perdamaian,jalur pelayaran,pertukaran pelajar,krisis pangan,kesepakatan nuklir,unjuk rasa,pemerintahan peralihan`.split(
      ',',
    ),
  ekonomi:
    `harga beras,harga cabai,nilai tukar rupiah,suku bunga,upah minimum,ekspor kopi,impor kedelai,subsidi pupuk,pajak kendaraan,kredit usaha rakyat,cadangan devisa,inflasi tahunan,investasi asing,tarif listrik,harga minyak sawit,koperasi simpan pinjam,pasar modal,laporan keuangan,neraca perdagangan,produksi gula`.split(
      ',',
    ),
  hukum:
    `sidang perdana,berkas perkara,dakwaan korupsi,putusan kasasi,gugatan warga,uji materi,barang bukti,saksi ahli,penggeledahan kantor,penyitaan aset,kasus penipuan,pelanggaran hak cipta,sengketa tanah,praperadilan,pembebasan bersyarat,rancangan kitab undang-undang,perlindungan saksi,laporan harta kekayaan,penyelundupan satwa,pencucian uang`.split(
      ',',
    ),
  olahraga:
    `babak semifinal,pertandingan kandang,pemusatan latihan,kejuaraan nasional,rekor lari,cabang bulu tangkis,liga sepak bola,pelatih baru,cedera lutut,adu penalti,seleksi atlet,pekan olahraga daerah,medali emas,turnamen catur,balap sepeda,renang gaya bebas,klasemen sementara,transfer pemain,stadion utama,pembinaan usia dini`.split(
      ',',
    ),
  sains:
    `letusan gunung api,gempa bumi,peringatan dini tsunami,penemuan fosil,spesies burung baru,terumbu karang,vaksin demam berdarah,satelit penginderaan jauh,gerhana matahari,penelitian bakteri,lukisan gua,tanaman obat,kualitas udara,perubahan iklim,uji klinis,teleskop radio,energi panas bumi,kendaraan listrik,padi tahan kering,hutan bakau`.split(
      ',',
    ),
  opini:
    `kebebasan pers,mutu pendidikan,ongkos demokrasi,nasib guru honorer,tata kota,hak atas informasi,budaya membaca,utang negara,bahasa daerah,perlindungan data pribadi,politik dinasti,ketimpangan desa dan kota,transportasi umum,krisis air,pangan lokal,peran oposisi,reformasi birokrasi,kesehatan jiwa,literasi digital,keadilan iklim`.split(
      ',',
    ),
};

/** Things that articles of every section mention. */
export const COMMON_THINGS =
  `anggaran,warga,pemerintah pusat,pemerintah daerah,kebijakan,aturan baru,data,laporan,rapat,keputusan,pelaksanaan,pengawasan,biaya,jadwal,lokasi,kawasan,masyarakat,pelayanan,keluhan,usulan,kesepakatan,perubahan,pertumbuhan,penurunan,kenaikan,bantuan,dukungan,penolakan,penjelasan,persiapan,pembahasan,pemeriksaan,penelitian,pekerjaan,pendapatan,keamanan,keselamatan,kerugian,perbaikan,pembangunan,kerja sama,tanggung jawab,peraturan daerah,hasil pemantauan,bahan baku,tenaga kerja,jalur pasokan,musim kemarau,musim hujan,akhir tahun`.split(
    ',',
  );

/** Bodies that say or do things. */
export const BODIES =
  `Badan Pusat Statistik,Kementerian Perhubungan,Kementerian Kesehatan,Kementerian Pertanian,Kementerian Keuangan,Dinas Pendidikan,Dinas Pekerjaan Umum,Dinas Lingkungan Hidup,Komisi Pemilihan Umum,Mahkamah Agung,Mahkamah Konstitusi,Kejaksaan Tinggi,Kepolisian Daerah,Badan Penanggulangan Bencana Daerah,Dewan Perwakilan Rakyat Daerah,Bank Indonesia,Otoritas Jasa Keuangan,Ombudsman,Perpustakaan Nasional,Badan Meteorologi,Palang Merah,Ikatan Dokter,Serikat Buruh,Serikat Petani,Kamar Dagang,Komite Olahraga,Lembaga Bantuan Hukum,Universitas Negeri,Balai Arkeologi,Balai Konservasi,Pengadilan Negeri,Pemerintah Provinsi,Pemerintah Kota,Pemerintah Kabupaten,Asosiasi Pedagang Pasar,Koperasi Nelayan`.split(
    ',',
  );
