/** A person's suicide, not an attack, an own goal, a figure of speech or a film; all of it, with `g`. */
export const SUICIDE =
  /(?<!\b(?:bom|gol|serangan|aksi bom|pelaku bom|misi|rompi|pesawat|drone|serang|pengebom|pembom|meledakkan diri|teroris) )\b(?:mem)?bunuh diri(?! (?:politik|karier|ekonomi|kelas|ekologis|intelektual|massal ikan|pemain|bek|kiper|gawang|squad|dari (?:pemain|bek|kiper)))\b|(?<!ter)gantung diri|menggantung diri|(?:meng)?akhiri (?:hidup|nyawa)(?:nya)?\b|\bbundir\b|(?:meng)?habisi (?:nyawa|hidup)(?:nya)? sendiri|(?:men)?cabut nyawa(?:nya)? sendiri|(?:meng)?akhiri hayat(?:nya)?|(?:meny|s)udahi (?:hidup(?:nya)?|semuanya)|ma?ngakhiri hidui?k|memilih pergi sendiri|\bulah pati\b|\bulah pati\b|menembak dirinya sendiri|(?:mem)?bakar diri\b|\bhang(?:ed|s) (?:him|her|them)sel\w+|\bfound hang(?:ed|ing)\b|\btook (?:an|a fatal|a lethal) overdose|(?<!\b(?:economic|political|career) )\bsuicid(?:e|al)(?! (?:bomb\w*|attack\w*|squad|mission|vest\w*|drone\w*))\b|\b(?:tak(?:e|es|en|ing)|took|end(?:s|ed|ing)?) (?:(?:his|her|their) )?own li(?:fe|ves)\b|\bkill(?:s|ed|ing)? (?:himself|herself|themselves)\b/gi;

/** What nobody does by accident. */
export const SELF =
  /\b(?:teriak|mengaku|berkata|bilang|ancam|mengancam) (?:\w+ )?(?:ingin|mau|minta|hendak) mati\b|(?:di|me)temukan(?:nya)? (?:\p{L}+ ){0,2}?tergantung di (?:pohon|dahan|plafon|blandar|kamar|dapur|rumah|teralis|ventilasi|kayu|gubuk|pondok|gudang|garasi|kandang|kos|loteng)|\b(?:petani|pria|wanita|pemuda|ibu|kakek|nenek|lelaki|perempuan|buruh|warga)(?: \p{L}+){0,2} (?:yang )?tergantung di|(?:men|t)abrakkan (?:diri|motornya|mobilnya|kendaraannya|sepeda motornya)\b(?! karena)|(?:men)?ceburkan diri|(?:me)?lemparkan diri ke|(?:me)?racuni diri|(?:mem)?bakar diri|(?:me)?nyayat (?:nadi|lehernya sendiri)/iu;

/** What a person does who may mean to die; it is told so by a word of `DESPAIR` beside it. */
export const LEAP =
  /\b(?:me)?l?(?:ompat|oncat)\b[^.\n]{0,60}\b(?:jembatan|pagar|pembatas|tebing|titik|lantai \w+|rel|kereta|palka|dermaga|tower|atap)\b|\b(?:jembatan|flyover|menara|rooftop|balkon|tebing)\b[^.\n]{0,60}\b(?:me)?(?:lompat|loncat)\b|\b(?:tergantung|menggantung) (?:\p{L}+ ){0,3}?(?:di|pada) (?:\p{L}+ ){0,2}?(?:pohon|dahan|blandar|plafon|kusen|ventilasi|kayu|tali|kamar|rumah|dapur|teralis|tiang|langit-langit)|(?:over ?dos[ei]s|\boverdosed) (?:\w+ ){0,3}?(?:obat|pil|tablets?|pills?|medicine|sleeping)|(?:menenggak|tenggak|meminum|minum|menelan) (?:\p{L}+ ){0,2}?(?:cairan|obat|pembersih|pil|racun|insektisida|herbisida)[^.\n]{0,60}(?:tewas|meninggal|nyawa)|(?:sayat|menyayat|iris|mengiris) (?:\p{L}+ ){0,2}?(?:nadi|pergelangan|lehernya sendiri)|jalan pintas (?:untuk )?(?:meng)?akhiri|\b(?:naik|memanjat|manjat)\b[^.\n]{0,80}\b(?:tak|tidak) pernah (?:turun|kembali|pulang)|memilih (?:abadi|tiada|pergi selama|(?:pergi|menyerah|pulang) (?:dengan|untuk selama))|pergi dengan cara(?:nya)?|\b(?:me)?(?:l|)(?:ompat|oncat)(?: \p{L}+){0,2} dari (?:\p{L}+ ){0,2}?(?:jembatan|lantai|gedung|apartemen|hotel|balkon|menara|tower|flyover|atap|rooftop|tebing)|\bterjun (?:\p{L}+ )?(?:dari|ke) (?:\p{L}+ ){0,2}?(?:jembatan|lantai|gedung|apartemen|balkon|menara|flyover|sungai|sumur)|(?:men)?ceburkan diri|(?:men|t)abrakkan diri|menjatuhkan diri|(?:tidur|tiduran|berbaring|merebahkan (?:badan|diri|tubuh)|rebahan|melintang) (?:\p{L}+ ){0,2}?di (?:atas )?rel|racuni? (?:\p{L}+ ){0,4}?(?:lalu|kemudian) (?:menyusul|memakan|meminum|ikut)|(?:panjat|manjat|naik)[^.\n]{0,60}\b(?:mau|hendak|ingin|mengancam|ancam) (?:akan )?(?:me)?(?:l?ompat|l?oncat|terjun)|(?:minum|menenggak|tenggak) (?:\p{L}+ )?(?:racun|potas|pestisida)|\bjump(?:s|ed|ing)? (?:\w+ ){0,2}?(?:from|off) (?:\w+ ){0,3}?(?:bridge|floor|building|tower|roof|balcony)/iu;
export const DESPAIR =
  /nekat|jasad|jenazah|mayat|tak bernyawa|sudah tiada|makan korban|tim sar|menyisir|naik pagar|ditinggalkan di|kesekian kali|murung|memilih pergi|found dead|foul play|no sign of|depresi|surat (?:wasiat|terakhir|perpisahan)|pesan (?:terakhir|perpisahan)|putus asa|frustrasi|stres\b|percobaan|sengaja|diduga (?:me|lompat|loncat|terjun|minum)|putus cinta|terlilit|mengakhiri|sakit menahun|jalan pintas|ta?k tahan|tidak tahan|sakit-sakitan|lelah hidup|diputus|galau|note|depress|despair|no longer wanted to live|want(?:ed)? to die|kecewa|lamarannya ditolak|cinta ditolak|berpamitan|menyudahi semua|tertekan|surat ditemukan|sebuah surat|jadi beban|menjadi beban|merepotkan|membujuk|unsur pidana|pendiam|tanda (?:kekerasan|penganiayaan)|merantau|bangkrut/i;
/** Another reason to leap, or to drink poison. */
export const ESCAPE =
  /kebakaran|terbakar|menyelamatkan diri|dikejar|kabur|melarikan diri|melarikan\b(?! korban| ia| dia)|penggerebekan|digerebek|maling|atraksi|bungee|wisata|terjun payung|penerjun|renang|stunt|kucing|monyet|diracun|meracuni|dipaksa|parkour|tersangka|dibunuh|pembunuhan|terpeleset|tersangkut|tenggelam|\bikan\b|buron|\bfire\b|escape/i;

/** A dead person, in a headline or standfirst. */
export const DEATH =
  /tewas|meninggal|\bmati\b|kematian|mayat|jasad|jenazah|tergantung|ditemukan|nekat|tak bernyawa|tutup usia|wafat|berpulang|\bdea(?:d|th)\b|\bdie[sd]?\b|\bfound\b/i;

/** Somebody's body, or grave, in the opening of a story. */
export const BODY_FOUND =
  /jasad|jenazah|mayat|tak bernyawa|tidak bernyawa|dimakamkan|dikebumikan|ditemukan (?:\p{L}+ ){0,3}?(?:tewas|meninggal|tergeletak|terbujur)|menemukannya (?:di|dalam|sudah)|mendiang|almarhum|rumah duka|pemakaman|pengabenan|menemukan (?:mereka|dia|korban|tubuh)|berduka|\bbody\b|funeral/iu;

/** Somebody kept from it, in the opening of a story. */
export const RESCUED =
  /selamat(?:kan)?\b|digagalkan|menggagalkan|dibujuk|dievakuasi|membujuk|evakuasi|memeluknya|percobaan|dirawat|mendobrak|pintu tepat waktu|rescued?|talked [^.]{0,30}down|surviv|threatened|negotiator/i;

/** Of one who died long ago, told in passing: `meninggal karena bunuh diri pada 2017`. */
export const LONG_AGO =
  /\b(?:pada|tahun|in|sejak|lalu)\b[^.]{0,12}\b(?:19|20)\d\d\b|tahun lalu|years ago/i;

/** Of nobody's death, where no headline tells of one. */
export const IN_PASSING =
  /(?:pencegahan|mencegah|cegah|nyaris|hampir|ingin|keinginan) (?:\p{L}+ )?bunuh diri|suicide prevention/iu;

/** Told as news of something else. */
export const OTHER =
  /bunuh diri (?:ekonomi|politik|fiskal|keuangan|finansial|karier|pangan|ekologis|demografi|akademik|budaya|sosial|industri|pariwisata)|\b(?:paus|lumba-lumba|kawanan|terdampar)\b|\bbom\b|gol bunuh diri|lewat bunuh diri|\bteroris|ledakan|\bfilm\b|drama korea|sinopsis|\bepisode\b|\bserial\b|\bnovel\b|\bsinetron\b|own goal|movie/i;

/** How it was done, which the guidelines ask not to tell. */
export const METHOD =
  /\b(?:meng)?gantung diri|menggantung diri|(?:tewas|ditemukan|kondisi|keadaan|mayat|jasad|sudah) (?:\p{L}+ ){0,2}?tergantung|tergantung di|seutas (?:tali|kain)|\b(?:tali|kabel|selendang|sarung|seprai|ikat pinggang) (?:\p{L}+ ){0,3}?(?:di lehernya|melilit|terlilit|menjerat|terjerat)|(?:memakai|menggunakan|pakai|dengan) (?:seutas )?(?:tali|kabel|selendang|sarung|kain|seprai|dasi)\b|(?:minum|menenggak|tenggak|meminum|menelan) (?:\p{L}+ )?(?:racun|potas|pestisida|cairan|obat)|(?:racun|obat) serangga|overdosis|(?:ter|me)jun dari|(?:lompat|meloncat|melompat|loncat) dari (?:lantai|gedung|jembatan|apartemen|balkon|menara|flyover|kapal|atap)|menyayat|sayat (?:nadi|tangan|leher)|(?:men|t)abrakkan diri|menceburkan diri|(?:tidur|tiduran|berbaring|melintang) (?:\p{L}+ ){0,2}?di (?:atas )?rel|racun tikus|(?:mem)?bakar diri|\b(?:hang(?:ed|ing) (?:him|her)self|overdos\w+|jumped (?:from|off)|found hanging)\b/iu;

/** A way to help that the text names by itself. */
export const HELP =
  /119[^.]{0,12}(?:ext|ekst)|healing119|\bsejiwa\b|into the light|(?:hubungi|menghubungi|layanan|hotline|kontak)[^.\n]{0,80}(?:psikolog|psikiater|konseling|kesehatan jiwa|puskesmas|rumah sakit|halo kemenkes|pencegahan bunuh diri)|(?:jangan ragu|segera)[^.\n]{0,60}(?:psikolog|psikiater|konseling|bantuan profesional|tenaga profesional)|\b(?:crisis|suicide) (?:line|hotline|lifeline)\b|samaritans/i;
