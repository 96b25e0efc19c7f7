import type { DeskWords } from '../words.ts';

/** What the beginning of a paper asks and says, in English. */
export const init: DeskWords['init'] = {
  welcome:
    'Making a new site. Press Enter to take what stands in square brackets, or to leave out what may be empty. All of it can be changed later in site.yaml.',
  ask: {
    language: 'Language of menus, id or en',
    name: 'Name of the paper',
    url: 'Address of the site, such as https://village-news.id',
    timeZone: 'Time zone (WIB, WITA, WIT, or a name such as Asia/Jakarta)',
    description: 'A sentence about the paper (may be empty)',
    sections: 'Sections, separated by commas',
    company: 'Company that publishes it (may follow)',
    address: 'Address of the newsroom (may follow)',
    responsible: 'Person responsible (may follow)',
    editor: 'Editor in chief (may be empty)',
    email: 'E-mail of the newsroom, such as news@village-news.id (may follow)',
    whatsapp: 'WhatsApp number of the newsroom, such as 0812-3456-7890 (may be empty)',
    accent: 'A colour of its own, such as #a3211b (may be empty)',
    font: 'Type: serif, mixed (text without serifs), sans (all without), system (the phone’s own)',
  },
  defaults: { sections: 'National, Regional, Business, Sport, Opinion' },
  wrong: {
    option: (option, problem) => `--${option}: ${problem}`,
    name: 'The paper has no name yet. Write it as people will read it, such as Village News.',
    noUrl:
      'There is no address yet. Write for example https://village-news.id; if you have none, write the one you will use, it can be changed later.',
    url: (value) =>
      `“${value}” is no address of a site. Write for example https://village-news.id; if you have none, write the one you will use, it can be changed later.`,
    demonstrationUrl:
      'The address warta.example is that of the demonstration edition. Write that of your site, such as https://village-news.id.',
    language: (value, choices) =>
      `There is no language “${value}” yet. Choose one of these: ${choices}.`,
    timeZone: (value) =>
      `“${value}” is no time zone. Write WIB, WITA or WIT, or a name such as Asia/Jakarta.`,
    noSections: 'There is no section yet. Write at least one, such as News.',
    sectionLetters: (name) =>
      `Section “${name}” has no Latin letter or digit for its address. Write it in Latin letters.`,
    sectionTaken: (name, id) =>
      `Section “${name}” would be at /${id}/, but another page has that address. Give that section another name.`,
    sectionsJoined: (value, split) =>
      `In “${value}” no commas separate the sections. Write with commas: ${split}`,
    email: (value) =>
      `“${value}” is no e-mail address. Write for example news@village-news.id, or leave it empty.`,
    whatsapp: (value) =>
      `“${value}” is no WhatsApp number. Write for example 0812-3456-7890, or leave it empty.`,
    accent: (value) =>
      `“${value}” is no colour. Write # and six digits or letters from a to f, such as #a3211b, or leave it empty.`,
    font: (value, choices) => `There is no type “${value}”. Choose one of these: ${choices}.`,
  },
  whichSections: (first, second) =>
    `Which sections do you mean?\n  1. ${first}\n  2. ${second}\nType 1 or 2`,
  oneOrTwo: (value) => `“${value}” is neither 1 nor 2.`,
  takenAsOne: (names) =>
    `Taken as one section: ${names}. If you mean two, put a comma between them in --sections.`,
  noTerminal:
    'There is no terminal here to ask at. Write the answers as options, such as --name="Village News" --url=https://village-news.id.',
  notEmpty: (folder) =>
    `${folder} holds stories that are not the demonstration edition, so nothing was changed. Add --force if they may be moved aside.`,
  moved: (folder) => `What was there was moved to ${folder}.`,
  newFile: (file) => `Made: ${file}`,
  toFillIn: (pages, mark) =>
    `Pages that wait for you, and are published only then: ${pages}. Look for ${mark} there; npm run check names the lines.`,
  next: 'Next: npm run new -- "Headline of the first story", then npm run dev.',
  register:
    'Register the site as a private electronic system operator (PSE) with Komdigi at oss.go.id (regulation 5/2020 of the Minister of Communication).',
  verify:
    'Register the press company to be listed and verified by the Press Council at dewanpers.or.id (article 15 of the Press Law).',
  marks: {
    company: 'name of the company that publishes it',
    address: 'address of the newsroom',
    responsible: 'name of the person responsible',
    contact: 'e-mail or WhatsApp number of the newsroom',
  },
  or: 'or',
  pipeline: {
    handle: (value) =>
      `“${value}” is no name of an account. Write it as at GitHub or GitLab, such as --editors "@rina @budi".`,
    kept: (file) => `${file} is there already, and stays as it is.`,
    noEditors: (forge) =>
      `Nobody is named yet who must agree to changes. Do it again with the accounts of the editors: npm run init -- --pipeline ${forge} --editors "@rina @budi" --responsible @siti`,
    next: 'Next: fill in content/publish.yaml, keep its secrets at GitHub or GitLab, protect the main branch. The steps are in the handbook, pages 25 and 27.',
    owners: [
      'Who must agree to a change before it is published. The last line that fits counts.',
      'Stories: the editors. The settings and the program: the person who answers for the paper.',
    ],
  },
  targets: {
    intro: [
      'Where npm run publish sends the site. To use it, take the sign # and the blank behind it from each line below,',
      'then put the data of your hosting panel in. Other ways, such as FTPS or S3: see the handbook, page 26.',
      'Never write passwords or keys here.',
    ],
    name: 'main',
  },
  site: {
    intro: 'Settings of the site. Lines that begin with # are notes.',
    url: 'Address of the site, without a slash at the end.',
    language: 'Language of menus and messages: id or en.',
    timeZone: 'Times written without a zone are on this zone’s clock.',
    description: 'A sentence about the paper, for search engines.',
    sections:
      'Sections, in the order of the menu. The id is the address; do not change it once published.',
    masthead:
      'Masthead. Article 12 of the Indonesian Press Law asks for company, address and person responsible.',
    mastheadEmpty: 'Fill in what is empty, then delete the # before it.',
    importSection: 'The section of imported stories that name none.',
    spam: 'Words and sites that the spam check lets pass.',
    look: 'The look: accent is a colour, font is serif, mixed, sans or system.',
    logo: 'A logo in place of the name: save the picture in the folder files, then delete the # before logo.',
    breaking:
      'A strip of breaking news on every page. To put it up, delete the # on the four lines below; it goes by itself after until.',
    breakingText: 'Earthquake felt in the city, no danger of a tsunami',
    breakingLink: '/address/of/the/story/',
  },
};
