import type { StandingPage } from '../../standing-page.ts';

/** What the paper is, for whom, and who pays for it. */
export const about: StandingPage = {
  slug: 'tentang',
  title: 'Tentang kami',
  description: 'Apa media ini, untuk siapa, siapa pemiliknya, dan dari mana uangnya.',
  body: ({ name, description, company, responsible, mark }) => `\
**${name}** ${mark('sejak kapan terbit, wilayah atau bidang yang diliput, dan untuk siapa, misalnya “terbit sejak 2026 dan meliput …”')}.

${description === '' ? '' : `${description}\n\n`}## Siapa di belakangnya

${name} diterbitkan oleh ${company}; penanggung jawabnya ${responsible}. Pemiliknya ${mark('nama pemilik atau pemegang saham; kalau ada yang memegang jabatan publik atau partai, sebutkan')}.

## Dari mana uangnya

${mark('iklan, langganan, donasi, hibah, usaha lain; siapa penyumbang terbesar')}. Pengiklan dan penyumbang tidak menentukan isi berita; tulisan yang dibayar ditandai sebagai advertorial.

## Cara kami bekerja

Kami memeriksa kabar sebelum memuatnya dan memberi tempat kepada pihak yang dirugikan. Yang keliru kami ralat secara terbuka. Aturannya: Undang-Undang Pers, Kode Etik Jurnalistik, dan Pedoman Pemberitaan Media Siber.`,
};
