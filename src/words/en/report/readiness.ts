import type { ReadinessWords } from '../../words.ts';

export const readiness: ReadinessWords = {
  title: 'Readiness for the verification by Dewan Pers',
  what: 'The Press Council (Dewan Pers) records press companies in two stages: an administrative verification (papers) and a factual one (office, newsroom, content). This list names what is asked for as far as we read, what this site shows already, and the way out.',
  unofficial:
    'It is not an official list. Rows whose source is a newspaper are to be confirmed with Dewan Pers before you gather papers. Dewan Pers said in 2021 that the recording costs nothing.',
  heads: ['Asked for', 'State', 'Seen', 'Source'],
  states: { shown: 'there', missing: 'not yet', ask: 'ask yourselves' },
  grades: {
    official: 'by a page of Dewan Pers itself',
    copy: 'by the text, read in a copy of others',
    press: 'by newspapers; to be confirmed',
    none: 'no source was found that the verification asks for it; to be confirmed',
  },
  summary: (shown, missing, ask) =>
    `${shown} there, ${missing} not yet, ${ask} that only you can know.`,
  line: (state, asks) => `[${state}] ${asks}`,
  seen: {
    noEntity: (company) => `${company}: its legal form (PT, yayasan, koperasi) is not named`,
    corrections: (path, count) => `${path}, ${count} corrections, each with time and link`,
    withdrawals: (count) => `${count} withdrawn, with time and reason`,
    paid: (paid, unnamed) => `${paid} labelled advertorials, ${unnamed} of them without a client`,
    noComments: 'this site has no comments',
    aDay: (count) => `${count} a day on average over the last three months`,
    empty: (days) => `${days} days without a story in the last three months`,
    taken: (taken, stories) =>
      `${taken} of ${stories} stories of the last three months are from other media or translated`,
  },
  productionTitle: 'Stories of the last six months',
  production: ['Month', 'Stories', 'A day', 'Empty days', 'From other media'],
  asked: {
    company: {
      asks: 'The name of a press company that is an Indonesian legal entity',
      way: 'Fill in company under masthead in site.yaml exactly as in the deed, such as PT Nama Media.',
    },
    address: {
      asks: 'The address is announced in the medium',
      way: 'Fill in address under masthead in site.yaml with an office that can be visited.',
    },
    responsible: {
      asks: 'The person responsible is announced; the law’s explanation means business and newsroom',
      way: 'Fill in responsible under masthead in site.yaml. If there are two, name both with their fields.',
    },
    editor: {
      asks: 'The editor in chief, whose competence is looked at too',
      way: 'Fill in editor under masthead in site.yaml.',
    },
    contact: {
      asks: 'A way to ask for corrections and replies',
      way: 'Fill in email or whatsapp under masthead in site.yaml.',
    },
    mastheadPage: {
      asks: 'A page with the masthead; a picture of it is handed in',
      way: 'Make pages/redaksi.md. The names there must be those of the list of staff.',
    },
    guidelines: {
      asks: 'The guidelines for online media (Pedoman Pemberitaan Media Siber) are shown clearly',
      way: 'Make pages/pedoman-media-siber.md; npm run init has one.',
    },
    ethics: {
      asks: 'The code of ethics (Kode Etik Jurnalistik) is applied; say so on the site',
      way: 'Make pages/kode-etik.md that names the code and your own rules of conduct.',
    },
    corrections: {
      asks: 'Corrections are linked with their story and have their time',
      way: 'Fill in corrections in the story that is corrected.',
    },
    replies: {
      asks: 'The rights of reply and of correction are served',
      way: 'Make pages/hak-jawab.md or pages/kebijakan-ralat.md that says how.',
    },
    withdrawals: {
      asks: 'A withdrawal has its reason and is announced',
      way: 'Fill in withdrawn with the reason in the story that is withdrawn.',
    },
    paid: {
      asks: 'News and adverts are told apart; paid content says so',
      way: 'Give every paid text the label advertorial and fill in client.',
    },
    comments: {
      asks: 'Content of users has terms, registration and complaints',
      way: 'Nothing is to be done as long as there are no comments.',
    },
    privacy: {
      asks: 'A page on privacy',
      way: 'Make pages/privasi.md; npm run init has one.',
    },
    perDay: {
      asks: 'Productivity: for online media about 10 to 15 stories a day are taken for enough',
      way: 'Report more, do not copy releases. Ask Dewan Pers how many count for a local medium.',
    },
    everyDay: {
      asks: 'Continuity of reporting',
      way: 'Publish at least one story every day.',
    },
    ownWork: {
      asks: 'Most stories are your own reporting',
      way: 'Fill in source and translation honestly; the number is counted from them.',
    },
    deed: {
      asks: 'A deed of foundation for the press alone (KBLI 63122 for web portals), capital of at least Rp50 million',
      way: 'Look at article 3 of your deed; add deeds of change if there are any.',
    },
    ministry: {
      asks: 'Approval of the legal entity by the ministry of law (once Kemenkumham)',
      way: 'Have the decree ready; its name must be that of the deed and of company in site.yaml.',
    },
    separate: {
      asks: 'Nobody holds offices in both business and newsroom',
      way: 'Compare deed and masthead: the same person must not hold both.',
    },
    conduct: {
      asks: 'Rules of conduct of the company for journalists and staff: with letterhead, date, signature and stamp',
      way: 'Write, sign and keep them. They may adopt the Kode Etik Jurnalistik.',
    },
    rules: {
      asks: 'Company regulations approved by the labour office',
      way: 'Have them approved by the labour office of the regency, city or province.',
    },
    competence: {
      asks: 'A certificate as Wartawan Utama of the person responsible or the editor in chief',
      way: 'Take the test (UKW) of a testing body; keep card and certificate.',
    },
    staff: {
      asks: 'A list of permanent and other staff, said to be at least 10, the same as the masthead',
      way: 'Compare the list with pages/redaksi.md and the folder authors.',
    },
    wages: {
      asks: 'Wages of at least the provincial minimum, 13 times a year',
      way: 'Have pay slips ready; newspapers say for at least five people.',
    },
    insurance: {
      asks: 'Active membership in BPJS Ketenagakerjaan and BPJS Kesehatan',
      way: 'Have proof of membership and of payments ready.',
    },
    protection: {
      asks: 'Protection of journalists: a procedure (SOP), an ombudsman, a lawyer',
      way: 'Write the procedure: who is called, who pays, who is the lawyer.',
    },
    office: {
      asks: 'Office and newsroom, visited; pictures are handed in',
      way: 'The address must be that of address in site.yaml.',
    },
    logo: {
      asks: 'Name and logo violate nobody’s right and do not look like a public body’s',
      way: 'Look at name and logo, and at the social media accounts that the site names.',
    },
  },
};
