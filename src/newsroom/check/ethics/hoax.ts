import type { EthicsRule } from './ethics-rule.ts';
import { reminder } from './reminder.ts';

/** A claim that goes round. */
const ROUND =
  /pesan (?:berantai|yang ramai|itu|singkat)|bunyi pesan|beredar|tersebar|grup (?:\p{L}+ ){0,2}?(?:warga|WhatsApp|WA|keluarga|pengajian|RT)|viral|dibagikan|media sosial|medsos|dipercaya|diyakini|konon|khasiat|ramuan|chain message|went viral|shared on/iu;
/** That it is not so. */
const FALSE =
  /\b(?:kabar|informasi|info|pesan|klaim|video|isu|narasi|unggahan|cerita|rumor|foto|hal|anggapan)\b (?:itu|ini|tersebut|yang (?:beredar|viral|dibagikan)|soal \p{L}+|semacam itu|seperti itu)(?: \p{L}+){0,3}? (?:hoa(?:ks|x)|tidak benar|tak benar|bohong|keliru|menyesatkan|tidak berdasar|belum terbukti|tidak terbukti|salah(?! (?:satu|seorang)))\b|\b(?:belum|tidak|tak) (?:ada bukti|terbukti) (?:secara )?(?:ilmiah|medis|klinis)|\b(?:tidak ada|belum ada|tak ada|belum pernah (?:ada|menerima))(?: satu pun| satupun)? (?:laporan|kejadian|kasus)(?: \p{L}+)?(?: \p{L}+){0,2}? (?:penculikan|seperti itu|semacam itu|tersebut|itu|dan pesan)|\bpesan (?:\p{L}+ )?(?:sama|serupa|lama|itu) (?:sudah |sebenarnya )?(?:pernah|lama) beredar|\b(?:the )?(?:claim|message|rumou?r|video)\b[^.\n]{0,40}\b(?:is|was) (?:false|a hoax|untrue|fake|misleading)/iu;
/** A headline that says so, or tells of one who answers or was caught. */
const WARNED =
  /hoa(?:ks|x)|benar|bukan|bantah|klarifikasi|bohong|palsu|fakta|tepis|lurus|keliru|salah|mitos|sesat|sebar|rumor|gosip|kabar|isu|beredar|jangan|waspada(?=i? (?:penipu|modus|pesan|pinjol))|tersangka|polisi|tudingan|dituding|imbau|ternyata|tidak|tak berdasar|tak ber|buka suara|tanggap|sebut|membahas|false|fake|rumou?r|myth|debunk|untrue|fact/i;

/** A hoax repeated by a headline, of a story that says only further down that it is one. */
export const hoax: EthicsRule = (text, { passages }) => {
  const heads = passages.filter(({ where }) => where === 'title' || where === 'standfirst');
  const body = passages.filter(({ where }) => where === 'body');
  if (heads.length === 0 || heads.some((one) => WARNED.test(one.text) || FALSE.test(one.text)))
    return [];
  const [title] = heads;
  const said = body.slice(2).find((one) => FALSE.test(one.text));
  if (!said || !body.slice(0, 3).some((one) => ROUND.test(one.text))) return [];
  if (body.slice(0, 2).some((one) => FALSE.test(one.text))) return [];
  return reminder(text, 'ethics/hoax', title!.placeOf(0), { value: FALSE.exec(said.text)![0] });
};
