/** How well it is known that something is asked for. */
export type Grade =
  /** The Press Council's own page says so. */
  | 'official'
  /** The text of the law or rule says so, as others reproduce it. */
  | 'copy'
  /** Newspapers say so. */
  | 'press'
  /** No source says so. */
  | 'none';

/** Where it stands that something is asked for. */
export type AskedBy = {
  readonly document: string;
  /** The article or point of it; empty for all of it. */
  readonly article: string;
  /** Where it was read; empty where it was not. */
  readonly url: string;
  readonly grade: Grade;
};

const by =
  (grade: Grade, document: string, url: string) =>
  (article: string): AskedBy => ({
    ...{ document, article, url, grade },
  });

const LAW = 'Undang-Undang Nomor 40 Tahun 1999 tentang Pers';
const announced = by(
  'copy',
  LAW,
  'http://online.flipbuilder.com/qpxbo/ahnr/files/basic-html/page214.html',
);
const law = by('copy', LAW, 'https://www.voxbuana.online/p/undang-undang-pers.html');
const GUIDELINES = 'Pedoman Pemberitaan Media Siber (Peraturan Dewan Pers 1/Peraturan-DP/III/2012)';
const users = by('press', GUIDELINES, 'https://jakbuzz.com/pedoman-media-siber');
const amends = by('copy', GUIDELINES, 'https://infobombana.com/pedoman-media-siber');
const shows = by(
  'copy',
  GUIDELINES,
  'https://smjtimes.com/2022/06/09/berikut-pedoman-pemberitaan-media-siber-wajib-ditaati/2',
);
const files = by(
  'official',
  'Tata Cara Pendataan Perusahaan Pers, Dewan Pers (24 Maret 2024)',
  'https://dewanpers.or.id/read/page/24-03-2024-tata-cara-pendataan',
);
const circular = by(
  'copy',
  'Surat Edaran Dewan Pers 01/SE-DP/I/2014',
  'https://id.scribd.com/doc/257665212/Surat-Edaran-Dewan-Pers',
);
const talk = by(
  'press',
  'Sosialisasi pendataan Dewan Pers, Februari 2026 (Pemprov Banten), atas dasar Peraturan Dewan Pers 01/Peraturan-DP/I/2023',
  'https://bantenprov.go.id/berita/pendataan-perusahaan-pers-dorong-profesionalisme-dan-kualitas-jurnalisme',
);
const talkOfPapers = by(
  'press',
  'Sosialisasi pendataan Dewan Pers, Februari 2026 (Harian Momentum)',
  'https://harianmomentum.com/read/61258/dewan-pers-pendataan-perusahaan-pers-wajib-untuk-jaga-standar-jurnalistik',
);
const renewed = by(
  'press',
  'Standar baru kelengkapan pendataan, Desember 2024 (Harian News)',
  'https://harian.news/standar-baru-kelengkapan-pendataan-perusahaan-pers-resmi-dirilis/2',
);
const staffed = by(
  'press',
  'Standar baru kelengkapan pendataan, Desember 2024 (Chibernews)',
  'https://chibernews.co.id/standar-baru-kelengkapan-pendataan-perusahaan-pers/',
);
const papers = by(
  'press',
  'Berkas pendaftaran, September 2022 (Onedetik)',
  'https://onedetik.biz.id/2022/09/cara-pendaftaran-perusahaan-pers-sesuai.html',
);

/**
 * What the verification of a press company asks for, by what we call it, in the order of the report.
 * The laws and rules name more than newsrooms are asked for; what no source was found for is not here,
 * but for privacy, of which newsrooms ask.
 */
export const ASKED = {
  company: announced('Pasal 9 ayat (2) dan Pasal 12'),
  address: announced('Pasal 12'),
  responsible: announced('Pasal 12 dan penjelasannya'),
  editor: talkOfPapers(''),
  contact: amends('butir 4'),
  mastheadPage: papers(''),
  guidelines: shows('butir 8'),
  ethics: talk(''),
  corrections: amends('butir 4'),
  replies: law('Pasal 5 ayat (2) dan (3)'),
  withdrawals: amends('butir 5'),
  paid: shows('butir 6'),
  comments: users('butir 3'),
  privacy: by('none', 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi', '')(''),
  perDay: talk(''),
  everyDay: talk(''),
  ownWork: talk(''),
  deed: files('1, dengan Pasal 5 dan 12 Standar Perusahaan Pers'),
  ministry: files('1, dengan Pasal 6 Standar Perusahaan Pers'),
  separate: files('1, dengan Pasal 10 Standar Perusahaan Pers'),
  conduct: files('1'),
  rules: papers(''),
  competence: talkOfPapers(''),
  staff: staffed(''),
  wages: circular('butir 3'),
  insurance: talkOfPapers(''),
  protection: renewed('perlindungan, dengan Peraturan Dewan Pers 5/Peraturan-DP/IV/2008'),
  office: papers(''),
  logo: renewed('logo dan aspek lain'),
} as const satisfies Record<string, AskedBy>;

/** Something that the verification asks for. */
export type AskedFor = keyof typeof ASKED;
