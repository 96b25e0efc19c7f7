/** What may be true or not: the things that newsrooms say they could not verify. */
const CLAIM = String.raw`(?:kabar|informasi|info|isu|rumor|video|rekaman|foto|gambar|unggahan|pesan|narasi|klaim|angka|jumlah|laporan|berita|artikel|tulisan|keterangan|tuduhan|tudingan|dugaan|cerita|pengakuan|kesaksian|dokumen|surat|tangkapan layar|suara|kebenaran\w*|keaslian\w*)`;
const NOT_YET = String.raw`(?:belum|tidak|tak)(?: (?:dapat|bisa|berhasil|sempat|mampu|juga|pernah|kunjung|kami|redaksi|secara|independen|sepenuhnya|ada|yang|mendapat|memperoleh|memiliki)){0,4}`;
const VERIFIED = String.raw`(?:(?:di|ter|mem)?verifikasi\w*|(?:di|ter|meng)?k?onfirmasi\w*|(?:di|me)?m?p?astikan\w*|(?:di|mem)?buktikan|(?:di|menge)?cek\b|(?:di|mene)?telusuri|bisa dipercaya|jelas (?:kebenaran|asal|sumber)\w*|diketahui (?:kebenaran|asal|sumber|keaslian)\w*)`;
const NEWSROOM = String.raw`(?:redaksi|kami|wartawan|reporter|media ini|penulis|Warta)`;

/**
 * That something told is not known to be true: of a claim, in the newsroom's voice, or in words that
 * say it by themselves. That somebody did not answer is not that.
 */
export const UNVERIFIED = new RegExp(
  [
    String.raw`\b${CLAIM}\b[^.\n]{0,90}\b${NOT_YET} ${VERIFIED}`,
    String.raw`\b${NEWSROOM}\b[^.\n]{0,50}\b${NOT_YET} (?:mem)?(?:verifikasi|p?astikan|buktikan)`,
    String.raw`\b${NEWSROOM}\b[^.\n]{0,40}\b(?:masih|tengah|sedang|terus|menunggu|menanti)\b[^.\n]{0,60}(?:verifik|konfirm|kebenaran|keaslian|kepastian|keterangan resmi|klarifikasi|menelusuri)`,
    String.raw`\b(?:belum|tidak) (?:ter|di)verifikasi|\bkebenaran\w* (?:\p{Ll}+ ){0,3}(?:masih )?(?:diragukan|dipertanyakan|belum)`,
    String.raw`\b${CLAIM}\b[^.\n]{0,50}\bsimpang[ -]siur|\b(?:masih|terus|tetap) simpang[ -]siur|\b(?:masih |tengah |sedang )(?:menunggu|menanti|memerlukan|perlu|butuh|dalam)(?: proses)? (?:verifikasi|konfirmasi|kepastian|keterangan resmi)|menunggu verifikasi`,
    String.raw`\b(?:belum|tanpa) (?:ada|mendapat(?:kan)?|memperoleh|terdapat) (?:konfirmasi|kepastian|keterangan resmi|pernyataan resmi|penjelasan resmi)`,
    String.raw`\b(?:baru |hanya |masih )?sebatas (?:kabar|isu|rumor|desas-desus|cerita)|\bbelum diketahui (?:pasti|secara pasti)[^.\n]{0,40}(?:kebenaran|jumlah|benar)|\b(?:jumlah|angka)\b[^.\n]{0,40}belum diketahui (?:secara )?pasti|dari mulut ke mulut|\b(?:entah|belum tentu) benar\b`,
    String.raw`\bunverified\b|\b(?:has|have|had|was|were) not (?:yet )?been (?:independently )?(?:verified|confirmed)|\bcould not (?:be )?(?:immediately |independently ){0,2}(?:be )?(?:verif|confirm)|\byet to (?:be )?(?:verif|confirm)|\bawait\w* (?:official )?confirmation|\bunconfirmed\b|\b(?:unable to|not been able to) (?:independently )?(?:verify|confirm)`,
  ].join('|'),
  'iu',
);

/** Accounts, lists and papers that an office has to verify: not what the newsroom has to. */
export const VERIFIED_THINGS =
  /^.{0,240}(?:status|rekening|akun|penerima|pemilih|peserta|pendaftar|\bKTP\b|\bNIK\b|kartu|administrasi|faktual|vaksin|bansos|berkas|parpol|partai|pemadanan|UMKM|bibit|penerbangan|jadwal|tanggal rilis)/iu;

/** That it is known by now: a story that tells how it ended. */
export const RESOLVED =
  /\b(?:kini|akhirnya|ternyata)\b(?:(?!belum|tidak)[^.\n]){0,40}\b(?:dipastikan|memastikan|terverifikasi|dikonfirmasi|mengonfirmasi|terkonfirmasi|terbukti|terkuak)|\b(?:sebelumnya|semula|hari pertama|awalnya)\b[^.\n]{0,80}(?:belum|tidak) (?:dapat |bisa )?(?:di|ter)(?:konfirmasi|verifikasi)|\b(?:has|have) since been (?:confirmed|verified)/iu;
