/** Transitive verbs in the active form. */
export const ACTS =
  `membahas,menunda,mempercepat,memperbaiki,menolak,menyetujui,mengawasi,memeriksa,menyiapkan,mengubah,menjelaskan,meninjau,mendukung,mengkritik,menghitung,membatalkan,melanjutkan,memperluas,mengurangi,menambah,mengumumkan,menyusun,mengusulkan,menghentikan,memulai,menerapkan,melaporkan,mempersoalkan,mengevaluasi,menggelar,membuka,menutup,mencatat,menyelidiki,mendorong,membiayai,menata,mempertahankan,merampungkan,menargetkan`.split(
    ',',
  );

/** The same in the passive form. */
export const SUFFERED =
  `dibahas,ditunda,dipercepat,diperbaiki,ditolak,disetujui,diawasi,diperiksa,disiapkan,diubah,dijelaskan,ditinjau,didukung,dikritik,dihitung,dibatalkan,dilanjutkan,diperluas,dikurangi,ditambah,diumumkan,disusun,diusulkan,dihentikan,dimulai,diterapkan,dilaporkan,dipersoalkan,dievaluasi,digelar,dibuka,ditutup,dicatat,diselidiki,didorong,dibiayai,ditata,dipertahankan,dirampungkan,ditargetkan`.split(
    ',',
  );

/** How somebody says something. */
export const SAYINGS = `kata,ujar,tutur,jelas,tegas,ungkap`.split(',');

/** Qualities. */
export const QUALITIES =
  `cukup besar,belum memadai,lebih baik daripada tahun lalu,masih jauh dari harapan,sesuai dengan rencana,lebih lambat dari perkiraan,terbuka bagi umum,sangat mendesak,tidak merata,makin mahal,lebih murah,berisiko tinggi,mudah diakses,sulit dijangkau,jarang terjadi,berlangsung tertib,memakan waktu lama,tetap aman,bermanfaat bagi warga,perlu diperiksa ulang,menurun perlahan,meningkat tajam,tidak berubah,sudah selesai separuh`.split(
    ',',
  );

/** How sentences are joined to what stands before. */
export const JOINTS =
  `Selain itu,Sementara itu,Namun,Di sisi lain,Karena itu,Akibatnya,Menurut dia,Sebelumnya,Sejauh ini,Hingga kini,Pada saat yang sama,Meski demikian,Sebaliknya,Dalam waktu dekat,Untuk sementara`.split(
    ',',
  );
