import type { SeenPassage } from './passages.ts';
import type { IdentitySign } from './sign.ts';
import { COMMON } from './headline-names.ts';

/** What words of a headline end or begin with, which names seldom do. */
const INFLECTED = /^(?:me[mn]|meng|meny|ber|ter|per|pem|pen|di|ke|se)\p{L}{3,}|(?:kan|nya|an|i)$/u;
/** More words of addresses about crimes that stand for no name. */
const USUAL = new Set(
  `kabur ringkus ditangkap bekuk dibekuk resmob tersangka terdakwa sidang vonis hakim jaksa penjara polres polsek polda polri penyidik laporan lapor melapor
  cabul pencabulan rudapaksa pemerkosa pemerkosaan pelecehan asusila seksual kekerasan video foto syur intim sebar tawuran begal curanmor pencuri pencurian maling
  narkoba sabu pembunuhan penganiayaan penusukan tusuk bacok aniaya keroyok dikeroyok bully perundungan bullying geng motor celurit remaja cilik sekelas
  teman kakak adik nenek dukun oknum guru ustaz pelatih majikan bos atasan rekan kerja korban saksi warung toko kafe jalan gang kampung dusun kecamatan kelurahan
  kabupaten provinsi baru lama hari malam pagi siang minggu senin selasa rabu kamis jumat sabtu januari februari maret april mei juni juli agustus september oktober
  november desember berita terkini update breaking news regional daerah hukum kriminal kejahatan aksi modus motif fakta babak sanksi etik honorer tambahan case
  after from with home court trial police held arrested accused rape abuse returns story sex video assault student school boy girl teen kasus kabar foto image img whatsapp`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Two words beside each other in an address or the name of a picture, of a story about a crime against those
 * who may not be known, that stand nowhere in the story and are no words of headlines: mostly a name that
 * was taken out of the text and forgotten there.
 */
export function strangeWords(passages: readonly SeenPassage[]): IdentitySign[] {
  const told = new Set(
    passages
      .filter(({ where }) => where !== 'address')
      .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  const isUntold = (word = ''): boolean =>
    /^\p{L}{4,}$/u.test(word) && !told.has(word) && !COMMON.has(word) && !USUAL.has(word);
  return passages
    .filter(({ where }) => where === 'address')
    .flatMap(({ text, placeOf }): IdentitySign[] => {
      const words = text.toLowerCase().split(' ');
      const at = words.findIndex(
        (word, index) => isUntold(word) && !INFLECTED.test(word) && isUntold(words[index + 1]),
      );
      return at === -1
        ? []
        : [{ kind: 'name', text: words.slice(at, at + 2).join(' '), place: placeOf(0) }];
    });
}
