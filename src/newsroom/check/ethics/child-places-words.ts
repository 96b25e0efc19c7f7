import { NAME } from './names.ts';
import { SMALL_PLACE } from './small-place.ts';
import { oneOf, wordsOf } from './word-lists.ts';

/** A child, by what news calls it, or by an age under eighteen. */
const CHILD = String.raw`(?:[Bb]ocah|[Bb]ocil|[Bb]alita|[Bb]ayi|[Rr]emaja|[Ss]iswi|[Ss]iswa|[Pp]elajar|[Mm]urid|[Ss]antri(?:wati|wan)?|[Gg]adis|ABG|A[BK]H|[Aa]nak (?:itu|korban|pelaku|saksi|perempuan|laki-laki|yatim|di bawah umur)|\b\p{Lu}{1,3} ?(?:\((?:[1-9]|1[0-7])(?: tahun| th| thn)?\)|,? (?:[1-9]|1[0-7]) tahun)|(?:[Bb]er)?(?:usia|umur) (?:[1-9]|1[0-7]) tahun|(?:boy|girl|pupil|teenager|student|minor)(?:, (?:[1-9]|1[0-7]))?|\b(?:[1-9]|1[0-7])-year-old)`;
/** Words between, up to the next clause: no doer, whose home it may be. */
const BETWEEN = String.raw`(?:(?!pelaku|tersangka|terdakwa|oleh|polisi|warga sekitar)[^.;"“]){0,60}?`;
/** YL, gadis 15 tahun asal Dusun Oelbanu; NS (16), warga RT 03. */
export const CHILD_FROM = new RegExp(
  String.raw`(?<!\p{L})${CHILD}${BETWEEN}\b(?:asal|warga|penduduk|tinggal di|tinggal bersama \p{L}+ di|beralamat di|rumahnya di|dari|berasal dari|from|living in|who lives? in|of) (?<value>${SMALL_PLACE})`,
  'gu',
);

const SCHOOL = String.raw`(?:(?:SD|SMP|SMA|SMK|MTs|MI|MA|SLB|TK|PAUD|SDN|SMPN|SMAN|SMKN|MTsN|MIN|MAN|SDIT|SMPIT|SMAIT|RA|TPQ|TPA|Ponpes|Pondok Pesantren|Pesantren|Madrasah|Panti Asuhan)\.? ?(?:Negeri |Swasta |Islam |Katolik |Kristen |Muhammadiyah |Santa |Santo |N )?(?:\d+|\p{Lu}[\p{L}’'-]+)(?: \p{Lu}?[\p{L}\d’'-]+){0,2}|(?:SD|SMP|SMA|SMK|MTs|MI|MA|TK|SLB)N? (?:\p{Ll}+ ){0,2}(?:di|dekat|depan|belakang) (?:Jalan|Jl\.?|Gang|Dusun|Desa|Kampung|Kelurahan|Kompleks|Perumahan) \p{Lu}[\p{L}’'-]+|(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:High|Elementary|Middle|Junior High|Primary|Boarding|International) School)`;

/** siswa kelas X SMA Negeri 1 Karanglo; Farrel, 16, a tenth-grader at Mandiri High School. */
export const CHILD_AT_SCHOOL = new RegExp(
  String.raw`(?<!\p{L})(?:[Ss]isw[ai]|[Mm]urid|[Pp]elajar|[Ss]antri(?:wati)?|[Bb]ersekolah|[Ss]ekolah|[Kk]elas (?:[IVX]+|\d+|\p{Ll}+)(?:[- ]?[A-H](?![\p{L}]))?|[Mm]ondok|[Dd]uduk di|\w+[- ]grader|pupil|student|attends|studies) (?:kelas (?:[IVX]+|\d+|\p{Ll}+)(?:[- ]?[A-H](?![\p{L}]))?,? )?(?:di |pada |at |of )?(?<value>${SCHOOL})`,
  'gu',
);

const KIN = String.raw`(?:[Aa]nak|[Pp]utr[ai]|[Cc]ucu|[Kk]eponakan|[Aa]dik|[Bb]uah hati)`;
const RANK = String.raw`(?: (?:sulung|bungsu|tunggal|semata wayang|kandung|angkat|tiri|perempuan|laki-laki|pertama|kedua|ketiga|keempat|kelima|lelaki|dari|seorang|pasangan|mendiang|almarhum(?:ah)?|alm\.?|mantan|salah satu))*`;
/** How a neighbour is called before the name. */
const HONORIFIC = oneOf(
  wordsOf(
    'Pak, Bu, Bapak, Ibu, Kang, Mang, Mas, Mbak, Mbah, Haji, Bang, Cak, Lik, Yu, Wak, Uda, Uni, Daeng, Om, Teh, Ceu, Ustaz, Bli, Mak, Tok, Abah, Emak',
  ),
);
/** Offices whose holder everybody in a place knows. */
export const OFFICE = String.raw`(?:[Kk]epala (?:[Dd]esa|[Dd]usun|[Dd]inas|[Bb]adan|[Ss]ekolah|[Pp]uskesmas|SMP|SMA|SD)|[Kk]ades|[Kk]adus|[Ll]urah|[Cc]amat|[Bb]upati|[Ww]ali [Kk]ota|[Kk]etua (?:RT|RW|DPRD|[Kk]omisi|[Yy]ayasan)|[Aa]nggota (?:DPRD|DPR|[Dd]ewan|TNI|[Pp]olri)|[Gg]ubernur|[Ss]ekda|[Kk]apol\p{Ll}+|[Dd]andim|[Pp]engusaha|[Pp]emilik (?:toko|warung|rumah makan|bengkel)|[Ii]mam masjid|[Pp]endeta|[Kk]iai)`;

/** Whose child it is: of whom everybody knows, or of one named. */
export const CHILD_OF = [
  new RegExp(
    String.raw`(?<!\p{L})(?=${KIN})(?<!(?:pelaku|tersangka|terdakwa|pria|pemuda|lelaki)[^.]{0,40})${KIN}${RANK} (?<office>${OFFICE}(?: \p{Lu}[\p{L}.]+){1,3}|${OFFICE} (?:setempat|di \p{Lu}\p{L}+|itu))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${KIN}(?: (?:sulung|bungsu|tunggal|semata wayang|pertama|kedua|ketiga|keempat|kelima|kandung|angkat)){1,2},? (?:dari )?(?:pasangan |mendiang |almarhum(?:ah)? |alm\.? )*(?<name>${NAME})(?=[,. ])`,
    'gu',
  ),
  // RZ anak Pak Amat penjual sate; putri pasangan Benyamin dan Antoneta
  new RegExp(
    String.raw`\b(?:\p{Lu}{2,3}|[Ii]a|[Dd]ia|\p{Lu}\p{Ll}+),? (?:anak|putr[ai]|cucu) (?:(?:Pak|Bu|Bapak|Ibu|Mang|Mbah|Haji) (?<name>${NAME})|pasangan (?<couple>${NAME})(?= dan ))`,
    'gu',
  ),
  // Anak sulung tersangka, Keysha, siswi SMA
  new RegExp(
    String.raw`(?<!\p{L})${KIN}${RANK} (?:tersangka|terdakwa|pelaku|korban|mereka|keduanya|pasangan itu)(?: itu)?, (?<name>${NAME})(?= ?[,(])`,
    'gu',
  ),
  // anak kandung terpidana Jamal Boneng
  new RegExp(
    String.raw`(?<!\p{L})${KIN}(?:nya)?${RANK} (?:terpidana|narapidana|napi|residivis|gembong \p{L}+|bandar(?: \p{Ll}+)?|buronan|tersangka|terdakwa|mendiang|almarhum(?:ah)?) (?<name>${NAME}(?<= \p{Lu}\p{Ll}+)|${NAME}(?= alias))`,
    'gu',
  ),
  // anaknya Kang Sarmin yang jualan bakso
  new RegExp(
    String.raw`(?<!\p{L})(?<!(?:pelaku|tersangka|terdakwa|pria|pemuda|lelaki|terlapor)[^.]{0,40})${KIN}(?:nya)? ${HONORIFIC} (?<name>\p{Lu}\p{Ll}+)(?=,? (?:yang |si |tukang |penjual |pedagang |penjaga |pemilik |buruh |sopir |guru |itu|sudah|dibawa|divisum))`,
    'gu',
  ),
  // tiga anaknya, Umar (11), Hafsah (8)
  new RegExp(
    String.raw`(?<!\p{L})(?:anak|putr[ai]|cucu|keponakan)(?:-anak)?(?:nya| mereka),? (?:bernama |yakni |yaitu )?(?<name>${NAME})(?= ?(?:\((?:[1-9]|1[0-7])|, (?:[1-9]|1[0-7])\b))`,
    'gu',
  ),
];

/** How one in a picture can be told, beside whom it says that a child is. */
export const CHILD_IN_PICTURE =
  /(?:wajah|muka|raut)(?:nya)? (?:\p{L}+ ){0,2}?(?:bocah|anak|remaja|pelajar|siswa|siswi|murid|balita|santri|korban)\b[^.]{0,60}(?:tampak|terlihat|jelas|tanpa (?:penutup|sensor|masker))|(?:bocah|anak|remaja|pelajar|siswa|siswi|murid|santri|joki|korban|\b\p{Lu}{2,3}) \([^)]*(?:kiri|kanan|tengah|kaus|baju|kemeja|jaket|kerudung|jilbab|topi|seragam|left|right|centre|center)[^)]*\)|tangkapan layar[^.]{0,50}(?:korban|bocah|anak|pelajar|siswa|siswi|murid|remaja)|(?:korban|bocah|murid|siswa|siswi|pelajar|santri)\b[^.]{0,50}(?:berseragam|berkaus|berbaju|berjilbab|berkerudung)[^.]{0,60}(?:menangis|dipukul|ditendang|digiring|dikeroyok|duduk|berdiri)|(?:face|photo) of (?:the )?(?:\w+ )?(?:boy|girl|child|teenager|student|pupil)/giu;
