/** What an editor reads of a file that may not be sent. */
export const picked = {
  kind: (name: string): string =>
    `${name}: dari jenis gambar atau film ini (TIFF, BMP, RAW, dan sebagainya) tempat dan nama di dalamnya tidak dapat dihapus di sini. Simpan dulu sebagai JPEG atau PNG, lalu pilih lagi.`,
  drawing: (name: string): string =>
    `${name}: gambar SVG ini rusak, atau bukan gambar. Ekspor lagi dari programnya, atau simpan sebagai PNG.`,
  'photo-in-drawing': (name: string): string =>
    `${name}: di dalam gambar SVG ini ada foto, yang tempat dan namanya tidak dapat dihapus di sini. Simpan gambarnya sebagai PNG atau JPEG, lalu pilih lagi.`,
  damaged: (name: string): string =>
    `${name}: gambar ini tidak dapat dibuka di peramban ini; mungkin rusak, atau terlalu besar. Buka di galeri, simpan salinannya, lalu pilih salinan itu.`,
  large: (name: string): string =>
    `${name}: GIF yang bergerak paling besar 1.600 piksel. Kecilkan dulu, atau kirim fotonya saja.`,
  tracks: (name: string): string =>
    `${name}: film ini menyimpan tempat kameranya dari saat ke saat. Simpan lagi dari galeri atau program film tanpa lokasi, lalu pilih lagi.`,
};
