const SUBJECTS =
  `Anggaran,Pendidikan,Kesehatan,Pangan,Energi,Air,Hutan,Laut,Transportasi,Perumahan,Pajak,Upah,Pemilu,Korupsi,Lingkungan,Pariwisata,Budaya,Bencana,Pertanian,Perikanan`.split(
    ',',
  );
const SIDES =
  `Nasional,Daerah,Kota,Desa,Rakyat,Publik,Anak,Perempuan,Buruh,Pesisir,Perbatasan,Digital,Hijau,Modern,Adat`.split(
    ',',
  );

/** Three hundred topics, `{ id, name }`, the most written about first. */
export const TOPICS: readonly { id: string; name: string }[] = SIDES.flatMap((side) =>
  SUBJECTS.map((subject) => ({
    id: `${subject}-${side}`.toLowerCase(),
    name: `${subject} ${side}`,
  })),
);
