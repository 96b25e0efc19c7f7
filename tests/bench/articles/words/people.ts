/** Given names, common ones first. */
export const GIVEN =
  `Budi,Siti,Agus,Sri,Dewi,Andi,Rina,Joko,Wahyu,Putri,Hendra,Ratna,Dian,Eko,Yuli,Rudi,Indah,Bambang,Nur,Fitri,Ahmad,Muhammad,Rizal,Lestari,Arif,Wati,Taufik,Maya,Slamet,Kartika,Made,Ketut,Wayan,Komang,Nyoman,Yohanes,Maria,Petrus,Fransiska,Markus,Yakob,Elisabet,Daniel,Debora,Samuel,Ester,Togar,Tiur,Sahat,Rosmaida,Asep,Ujang,Cecep,Neneng,Euis,Teuku,Cut,Fauzan,Zulkifli,Nurhayati,Syahrul,Halimah,Bachtiar,Rahmawati,Imam,Umi,Hasan,Aisyah,Ibrahim,Khadijah,Yusuf,Zainal,Fatimah,Gunawan,Hartono,Suryani,Kurnia,Melati,Teguh,Anjani`.split(
    ',',
  );

/** Family names and second names. */
export const FAMILY =
  `Santoso,Wijaya,Hidayat,Saputra,Nugroho,Pratama,Setiawan,Kurniawan,Susanto,Siregar,Nasution,Harahap,Simanjuntak,Sitorus,Hutapea,Panjaitan,Lubis,Pangaribuan,Tarigan,Ginting,Sembiring,Wibowo,Prasetyo,Utomo,Suryadi,Rahardjo,Sudirman,Hasibuan,Ramadhan,Firmansyah,Maulana,Hakim,Syarif,Anwar,Basri,Daeng,Palinggi,Tandean,Lumban,Wenas,Rumambi,Kaunang,Matulessy,Latuconsina,Pattiasina,Wenda,Kogoya,Yoman,Rumbiak,Mandacan,Kaisiepo,Bere,Tnunay,Mbete,Kolo,Suardana,Artawan,Sudiana,Parwata,Adnyana,Kusumawati,Permadi,Natakusumah,Wiranata,Sasmita,Sumarna,Djajadi,Halim,Gozali,Salim,Tanoto,Iskandar,Alamsyah,Zainuddin,Ibrahim,Daud,Usman,Husein,Marpaung,Sinaga`.split(
    ',',
  );

/** What people in the news are. */
export const ROLES =
  `Kepala Dinas Perhubungan,Ketua RT,guru sekolah dasar,pedagang pasar,petani,nelayan,peneliti,juru bicara pemerintah daerah,anggota dewan,kepala desa,pengamat kebijakan publik,dosen,warga,dokter puskesmas,relawan,sopir angkutan kota,pengusaha kecil,jaksa,hakim ketua,pengacara,pelatih,kapten tim,ahli geologi,ahli gizi,aktivis lingkungan,pengurus koperasi,buruh pabrik,perawat,camat,bupati,wali kota,sekretaris daerah,direktur rumah sakit,pemilik warung,arkeolog,ahli cuaca,pustakawan,penulis,pengurus masjid,pendeta`.split(
    ',',
  );
