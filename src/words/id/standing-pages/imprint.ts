import type { StandingPage } from '../../standing-page.ts';

/** Who publishes the paper and answers for it. */
export const imprint: StandingPage = {
  slug: 'redaksi',
  title: 'Redaksi',
  description: 'Siapa yang menerbitkan, siapa yang bertanggung jawab, dan cara menghubungi.',
  body: ({ name, company, address, responsible, editor, contact }) => `\
${name} diterbitkan oleh perusahaan pers di bawah ini. Pasal 12 Undang-Undang Nomor 40 Tahun 1999 tentang Pers mewajibkan nama, alamat dan penanggung jawab diumumkan secara terbuka.

- **Penerbit:** ${company}
- **Alamat redaksi:** ${address}
- **Penanggung jawab:** ${responsible}
${editor === '' ? '' : `- **Pemimpin redaksi:** ${editor}\n`}- **Menghubungi redaksi:** ${contact}

## Penulis

Nama penulis tercantum di atas tulisannya. Tulisan tanpa nama dikerjakan redaksi bersama-sama.

## Berita, opini dan iklan

Tulisan tanpa tanda adalah berita. Opini dan analisis ditandai; isinya tanggung jawab penulisnya. Tulisan yang dibayar ditandai sebagai advertorial dan menyebut siapa yang membayarnya.

## Suap dan pengakuan palsu

Kode Etik Jurnalistik melarang wartawan menyalahgunakan profesi dan menerima suap. Siapa pun yang meminta uang atau barang dengan mengaku dari ${name} tidak mewakili kami; laporkan kepada redaksi.`,
};
