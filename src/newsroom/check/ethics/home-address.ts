import type { EthicsRule } from './ethics-rule.ts';
import { reminder } from './reminder.ts';

const STREET = String.raw`(?:Jalan|Jl\.?|Jln\.?|Gang|Gg\.?|Lorong|Lr\.?)\s?\p{Lu}[\p{L}\d .'’/-]{2,40}?`;
const HOUSE = String.raw`(?:\b(?:[Nn]o|[Nn]omor|[Nn]omer)\.? ?\d{1,4}\w?|\bBlok \w{1,3}[- /]?(?:No\.? ?)?\d{1,3})`;
const WARD = String.raw`RT ?\.? ?\d{1,3} ?(?:[/,]| dan )? ?(?:RW ?\.? ?)?\d{1,3}`;
/** A house that can be found: a street or estate with a number, or a street with its ward. */
const ADDRESS = String.raw`(?:${STREET},? ?(?:${HOUSE}|${WARD}|\d{1,3}\b(?! ?,? ?(?:[Nn]o|RT|Blok)))|(?:Kampung|Kp\.?|Dusun|Lingkungan|Banjar) \p{Lu}[\p{L} ]{2,30}?,? ?${WARD},? ?(?:[Nn]o\.?|[Nn]omor) ?\d+|(?:Perumahan|Perum|Kompleks|Komplek|Griya|Apartemen|Rusun\w*) \p{Lu}[\p{L}\d .'’-]{2,40}?,? ?(?:${HOUSE}|(?:lantai|unit|kamar|tower) [\w\d-]+))`;
const HOME = String.raw`(?:[Rr]umah(?:nya| \p{Lu}\p{Ll}+)?|[Kk]ediaman(?:nya)?|[Tt]inggal(?:nya)?|bertempat tinggal|mengontrak(?: rumah)?|menempati(?: rumah)?|menetap|beralamat|berdomisili|domisili|alamat(?:nya)?|(?<!rumah |kediaman )warga|[Kk]os(?:an)?(?:nya)?|[Ii]ndekos(?:nya)?|[Kk]ontrakan(?:nya)?|rumah (?:korban|pelaku|tersangka|saksi|orang ?tua\w*|keluarga\w*)|[Oo]mahe|rumahé|lives?|living|home (?:at|on)|house (?:at|on))`;
const AT_HOME = new RegExp(
  String.raw`\b${HOME}\b(?: (?!dinas|sakit|makan|ibadah|duka|jabatan|toko|singgah|produksi|aspirasi|rakyat|pemenangan)[\p{L}()\d.,-]+){0,9}?,? (?:di |berada di |terletak di |at |on )?(?<address>${ADDRESS})|\b[Rr]umah(?:nya| \p{Lu}\p{Ll}+)(?: persis| berada| terletak)? di (?<told>(?:ujung|samping|sebelah|belakang|depan|seberang|dekat) \p{Lu}[\p{L} ]{3,40}, (?:di )?(?:ujung|samping|sebelah|belakang|depan|seberang|dekat|Kampung|Dusun|Desa|RT)[^.,]{2,40})|\b(?:[Rr]umah|[Kk]ontrakan|[Kk]os(?:an)?)(?:nya)?(?: kontrakan| petak| kos| orang tuanya)? (?<numbered>(?:nomor|no\.?) ?\d+\w? (?:di |, )?${STREET}(?=[,. ]))`,
  'u',
);

/** Houses that are no private person's home, or whose address everybody knows. */
const OPEN_TO_ALL =
  /kantor|gedung|hotel|restoran|warung|kafe|café|toko|ruko|kedai|museum|galeri|pabrik|gudang|sekolah|kampus|masjid|gereja|klinik|rumah (?:sakit|makan|dinas|duka|jabatan|produksi|aspirasi|singgah|ibadah|tahanan|pemenangan|budaya|kreatif|batik)|markas|sekretariat|posko|puskesmas|studio|yayasan|presiden|wapres|menteri|gubernur|wali ?kota|bupati|ketua umum|mantan (?:presiden|wapres|menteri|gubernur|bupati|wali|ketua|wakil|kapol|panglima|direktur)|pemakaman|dimakamkan|(?<!pemadam )kebakaran|\bapi\b|membakar|terbakar|jago merah|banjir|tanah longsor|puting beliung|menempati alamat|\bPT\b|\bCV\b|perusahaan|dealer|bengkel|promo|rumah kosong|tempat kejadian|jasad bayi|mayat bayi/i;

/** What stands beside a house says nothing of the house. */
const LANDMARK =
  /(?:sebelah|samping|depan|belakang|dekat|seberang|selatan|utara|timur|barat|sekitar) (?:warung|toko|masjid|gereja|sekolah|kantor|bengkel|hotel|klinik|puskesmas|kedai|kafe|gudang|pabrik|posko|museum|ruko)/giu;

/** A firm has an address as well. */
const SOMEBODY =
  /\(\d{2}\)|\bpasien|korban|pelaku|tersangka|saksi|warga|nya\b|aktivis|pegiat|\b(?:ia|dia|usia|ibu|bapak)\b/i;

/** The home of a private person, as one could find it (Undang-Undang 27/2022, 65). */
export const homeAddress: EthicsRule = (text, { shown }) => {
  for (const { text: words, placeOf } of shown) {
    const match = AT_HOME.exec(words);
    if (!match) continue;
    // Of its own sentence; what stands before is of something else.
    const sentence = words.lastIndexOf('. ', match.index) + 1;
    const from = Math.max(sentence, match.index - 60);
    const around = words.slice(from, match.index + match[0].length + 60).replace(LANDMARK, ' ');
    if (OPEN_TO_ALL.test(around)) continue;
    if (/alamat|domisili/i.test(match[0]) && !SOMEBODY.test(around)) continue;
    const value = (
      match.groups!['address'] ??
      match.groups!['numbered'] ??
      match.groups!['told']!
    ).trim();
    return reminder(text, 'ethics/home-address', placeOf(match.index), { value });
  }
  return [];
};
