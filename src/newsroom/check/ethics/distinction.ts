import type { FoundSign } from './sign.ts';

const WHO = String.raw`(?:korban|penyintas|pelapor|ia|dia|gadis|siswi|siswa|mahasiswi|santriwati|perempuan|remaja|anak|bocah|victim|survivor|she)`;
/** What only one or few in a place are or have won. */
const KNOWN_FOR = String.raw`(?:juara (?:\p{Ll}+ )?(?:satu|dua|tiga|umum|harapan|I{1,3}|\d|kabupaten|kota|provinsi|nasional|dunia|se-?\p{L}+|tingkat)\b[^.,]{0,60}|ketua (?:OSIS|kelas|karang taruna|BEM|remaja masjid)|mayoret[^.,]{0,30}|gitapati[^.,]{0,30}|kapten tim [^.,]{0,30}|kiper [^.,]{0,30}|hafi[zd]h?ah? \d+ juz|finalis [^.,]{0,40}|(?:selebgram|youtuber|tiktoker) (?:cilik|asal|dengan)[^.,]{0,30}|peraih (?:medali|beasiswa|juara)[^.,]{0,50}|(?:duta|putri) (?:wisata|pariwisata|kampus|daerah|batik)[^.,]{0,30}|atlet [^.,]{0,30}(?:kabupaten|provinsi|nasional|PON|pelatda)|pemain (?:timnas|tim nasional)|wakil (?:kabupaten|provinsi|sekolah)[^.,]{0,40}|anggota paskibra\p{Ll}*|vokalis [^.,]{0,30}|penyandang (?:tunanetra|tunarungu|tunadaksa) satu-satunya|satu-satunya (?:anak|siswi|perempuan|mahasiswi|atlet|penari|dokter|bidan|guru)[^.,]{0,40})`;
const DISTINCTION = new RegExp(String.raw`\b${WHO}\b[^."“]{0,70}?\b(?<value>${KNOWN_FOR})`, 'giu');

/** What a victim is known for, by which people around know who it is. */
export const distinction = (sentence: string): FoundSign[] =>
  Array.from(sentence.matchAll(DISTINCTION), ({ groups, index }) => ({
    kind: 'distinction',
    text: groups!['value']!.trim(),
    at: index,
  }));
