import type { StandingPage } from '../../standing-page.ts';

/** Who publishes the paper and answers for it; above it the page itself shows the masthead of site.yaml. */
export const imprint: StandingPage = {
  slug: 'redaksi',
  title: 'Redaksi',
  description: 'Siapa yang menerbitkan, siapa yang bertanggung jawab, dan cara menghubungi.',
  body: ({ name, gaps, mark }) => `\
${gaps.length === 0 ? '' : `${mark(`${gaps.join(', ')} di bawah masthead di site.yaml; sesudah itu hapus baris ini`)}\n\n`}${name} diterbitkan oleh perusahaan pers yang namanya, alamatnya dan penanggung jawabnya tercantum di atas, sebagaimana diwajibkan Pasal 12 Undang-Undang Nomor 40 Tahun 1999 tentang Pers.

## Penulis

Nama penulis tercantum di atas tulisannya. Tulisan tanpa nama dikerjakan redaksi bersama-sama.

## Berita, opini dan iklan

Tulisan tanpa tanda adalah berita. Opini dan analisis ditandai; isinya tanggung jawab penulisnya. Tulisan yang dibayar ditandai sebagai advertorial dan menyebut siapa yang membayarnya.

## Suap dan pengakuan palsu

Kode Etik Jurnalistik melarang wartawan menyalahgunakan profesi dan menerima suap. Siapa pun yang meminta uang atau barang dengan mengaku dari ${name} tidak mewakili kami; laporkan kepada redaksi.`,
};
