import { CRIME_AROUND_CHILDREN } from './child-crimes.ts';
import { SEXUAL_CRIME } from './crimes.ts';
import type { TextRule } from '../rules/rule.ts';
import { graphic } from './graphic.ts';
import { hate } from './hate.ts';
import { health } from './health.ts';
import { hoax } from './hoax.ts';
import { homeAddress } from './home-address.ts';
import { identityNumbers } from './identity-numbers.ts';
import { oneSided } from './one-sided.ts';
import { storyOf } from './seen-story.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { suicide } from './suicide.ts';
import { trial } from './trial.ts';
import { victim } from './victim.ts';
import type { EthicsRule } from './ethics-rule.ts';

/** Each reminder with a few stems, without which an article cannot concern it: a quick look. */
const REMINDERS: readonly [rule: EthicsRule, ...stems: RegExp[]][] = [
  [
    victim,
    /kosa|cabul|setubuh|paksa|sodomi|gahi|gerayang|seks|leceh|asusila|senonoh|raba|remas|bejat|nodai|digilir|hamil|inses|TPKS|KBGO|pedofil|penyintas|jamah|gauli|mesum|mandi|intim|suami istri|porno|syur|telanjang|bugil|PSK|hidung belang|prostitusi|payudara|harass|rap(?:e|ing)|molest|grop|assault|groom|paksa|sex|peluk|cium|paha|perdagangan perempuan|pemuas/i,
    SEXUAL_CRIME,
  ],
  [
    victim,
    /anak|bocah|sisw|pelajar|remaja|bayi|balita|murid|santri|bawah umur|\((?:[1-9]|1[0-7])[ )]|(?:usia|umur) (?:\d|1[0-7]|[a-z]+ )|, (?:[1-9]|1[0-7])[ ,.]|teen|school|minor|kelas [IVX\d]|ABH|AKH|ABG|gadis|putr[ai]|SMP|-year-old|\bboy|girl|child|pupil|toddler/i,
    CRIME_AROUND_CHILDREN,
  ],
  [
    suicide,
    /sendiri|ulah pati|menara|ingin mati|mau mati|minta mati|jembatan|tergantung|tenggak|minum|bakar diri|akhiri hayat|udahi (?:hidup|semua)|hiduik|pergi sendiri|memilih pergi|overdos|hang(?:ed|ing|s)|bunuh[ -]diri|gantung[ -]diri|akhiri[ -](?:hidup|nyawa)|bundir|ompat dari|oncat dari|terjun (?:dari|ke)|eburkan diri|atuhkan diri|emparkan diri|minum racun|enggak racun|habisi nyawanya sendiri|suicid|di rel|rel k|racuni|(?:mau|hendak|ingin|ancam) (?:terjun|me?l?ompat|me?l?oncat)|abrakkan (?:diri|motor|mobil|kendara|sepeda)|atuhkan diri|own li(?:fe|ves)|kill\w* (?:him|her|them)sel|(?:tak|tidak) pernah (?:turun|kembali|pulang)|jump\w* (?:from|off|to)/i,
  ],
  [
    oneSided,
    /abal-abal|peras|gelapkan|setrum|santet|bodong|gadungan|kabur|tolak|telantar|paksa|pecat|celeng|boraks|formalin|daging|tahan|[tn]u(?:duh|ding)|ditengarai|disinyalir|diduga|disebut-sebut|dilapork|melapork|laporkan|adukan|polisikan|ngaku|merasa|korban|curiga|sebut|duga|geruduk|protes|accus|alleg|ditengarai|kecam|salahkan|dokter|brib|pocketed|embezzl|stole|konon|kabarnya|PT |CV |palsu|limbah|cemar|tipu|selingkuh|oplos|serobot|rampas|hamili|aniaya|pukul|tampar|jual|tilap|nilap|korup|peras|makan uang|kenyang|\bfee\b|jatah|setoran|menggarong|mengeruk|mengurangi|bermain|swindl|fleec|scam|crook|dumping|cheat|upah|gaji|honor|bantuan|menilai|menunjuk|lalai|claim|blam/i,
  ],
  [phoneNumbers, /8\d{1,2}\)?[- .]?\d{2}|nol delapan|8 \d \d/],
  [identityNumbers, /\b[A-Z]{1,2} ?\d{2,4} ?[A-Z]{1,3}\b|\d(?:[ .-]?\d){7}|[A-Za-z] ?\d{6}/],
  [
    homeAddress,
    /[Rr]umah\p{L}*(?: \p{L}+)? di (?:ujung|samping|sebelah|belakang|depan|seberang|dekat)|(?:[Nn]omor|[Nn]o\.?) \d+[^\n]{0,10}(?:Gang|Jalan|Jl)|(?:Kampung|Dusun|Lorong|Lr|Desa|Jalan|Jln?\b|Gang|Gg\b|Perum|Komplek|Griya|Apartemen|Rusun)[^\n]{3,60}(?:[Nn]o|[Nn]omor|[Nn]omer|Blok|RT|lantai|unit|kamar|tower)\b/u,
  ],
  [
    trial,
    /menyusun berkas|melimpahkan berkas|sel tahanan|di sel\b|caught|tersangka|terdakwa|terduga|ditangkap|dibekuk|diringkus|diamankan|ditahan|tahanan|penyidik|diperiksa|dituntut|suspect|defendant|arrest/i,
    /pembunuh|koruptor|pemerkosa|pencabul|maling|penipu|perampok|pencuri|jagal|penculik|pembegal|penganiaya|pedofil|teroris|jelas|pelakunya|dalangnya|terbukti|layak|pantas|harus|patut|diragukan|tembak|murderer|rapist|killer|thie(?:f|ves)|robber|crook|justice|dosa|salah|biadab|bejat|iblis|kejahatan|penjahat|predator|hasil korupsi|cara |busuk|licik|serakah|pengkhianat|bandit|dalang|kambuhan|arsonist|dialah/i,
  ],
  [
    hate,
    /aliran sesat|terkutuk|penyebar|cebol|gagap|budek|autis|banci|bencong|wadam|maho\b|kafir|aseng\b|cacat|idiot|orang gila|sinting|waras|wong edan|edan\b|dungu|tolol|juling|bongkok|si (?:buta|bisu|pincang)|kutukan|azab|pergaulan bebas|berkeliaran|gentayangan|pasung|sampah masyarakat|penyakit masyarakat|faggot|tranny/i,
  ],
  [
    hate,
    /orang [a-z]|suku |kaum |etnis|pendatang|warga/i,
    /malas|licik|pelit|kasar|jorok|bodoh|tukang|biang|suka |sananya|tabiat|watak|ulah |kelakuan|dikenal|terkenal|kebanyakan|umumnya|lazimnya|dasar |gampang|doyan|dari lahir|sejak lahir|memang |rata-rata|semuanya/i,
  ],
  [
    hate,
    /suku |etnis|keturunan|berdarah|beragama|muslim|pemeluk|penganut|jemaat|sesama jenis|homoseks|transgender|transpuan|waria|\bgay\b|lesbian|orang (?:Madura|Batak|Papua|Tionghoa|Cina|Jawa|Sunda|Minang|Bugis|Dayak|Ambon|Flores|Timor|Makassar|Aceh|Betawi|Melayu|Padang|Rohingya|Arab|Nias)|ethnic|descent|HIV|ODGJ/i,
    /tangkap|bekuk|ringkus|ciduk|amankan|curi|maling|tipu|copet|begal|rampok|bunuh|aniaya|tabrak|kecelakaan|narkoba|sabu\b|tersangka|terdakwa|gasak|rentenir|dilaporkan|korupsi|teror|gelap|keroyok|mabuk|amuk|arrested|stole|crash|resah|waspada/i,
  ],
  [
    graphic,
    /terburai|berceceran|berhamburan|menjuntai|tercecer|muncrat|putus|terpenggal|pecah|remuk|hancur|terpisah|terbelah|terpotong|tercabik|membusuk|menganga|robek|terkoyak|belatung|genangan darah|gorok|penggal|mutilasi|memotong|menggenang|sayat|ungkil|lalat|tulang|melucuti|meremas|menindih|payudara|kemaluan|kelamin|pakaian dalam|potongan|bersimbah|terseret|tergilas|luka (?:bacok|tusuk|bakar|terbuka)|hangus|decapitated|dismember|disembowel|maggots/i,
  ],
  [
    hoax,
    /hoa(?:ks|x)|t[ai]d?a?k benar|bohong|keliru|menyesatkan|(?:tidak|tak|belum) ada|belum pernah|pernah beredar|berdasar|terbukti|\bsalah\b|ada bukti|false|untrue|fake|misleading/i,
    /pesan|beredar|tersebar|grup|viral|dibagikan|medsos|media sosial|dipercaya|diyakini|konon|khasiat|ramuan|message|shared/i,
  ],
  [
    health,
    /\bHIV|\bAIDS|\bTBC?\b|tuberkulosis|sifilis|raja singa|gonore|kusta|hepatitis|skizofrenia|bipolar|gangguan (?:jiwa|mental|kejiwaan)|depresi berat|kelamin|rekam medi|rumah sakit|, lahir|kelahiran|hasil (?:lab|tes)|schizophren/i,
  ],
];

/** Reminders of press ethics; of drafts too, none of what was withdrawn. */
export const reminders: TextRule = (text, around) => {
  if (text.fields === undefined || text.fields.withdrawn !== undefined) return [];
  const due = new Set(
    REMINDERS.filter(([, ...stems]) =>
      stems.every((stem) => stem.test(text.text) || stem.test(text.file)),
    ).map(([rule]) => rule),
  );
  if (due.size === 0) return [];
  const story = storyOf(text);
  return [...due].flatMap((rule) => rule(text, story, around));
};
