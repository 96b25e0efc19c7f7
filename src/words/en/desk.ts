import type { DeskWords } from '../words.ts';

/** What the newsroom's commands say, in English. */
export const desk: DeskWords = {
  check: {
    mended: (places, file, rules) =>
      `Mended ${places} ${places === 1 ? 'place' : 'places'} in ${file} (${rules}).`,
    nothingMended: 'There is nothing that can safely be mended by itself.',
    aside: (folder) =>
      `The files as they were are kept in ${folder}; put them back with npm run check -- --undo.`,
    nothingToUndo: 'There is nothing to put back.',
    back: (file) => `Put back: ${file}`,
    changedSince: (file) =>
      `${file} was changed after it was mended and is left alone; its old form stays in the folder _check.`,
    asking: (addresses) =>
      `Asking ${addresses} outside addresses, slowly so as not to be a burden …`,
    asked: (askedCount, remembered, left) =>
      `${askedCount} outside addresses asked, ${remembered} still remembered from the last days.${left > 0 ? ` ${left} are left: run npm run check -- --links again to go on.` : ''}`,
    offline: 'There is no network, so outside links were not looked at.',
    oldMissing: (file) => `The list of addresses ${file} cannot be read.`,
    fates: { kept: 'kept', redirected: 'redirected', lost: 'LOST' },
    fateTotal: (keptCount, redirectedCount, lostCount) =>
      `${keptCount} kept, ${redirectedCount} redirected, ${lostCount} lost. A lost address can be written under aliases of the story that takes its place.`,
  },
  new: {
    askTitle: 'Headline: ',
    askSection: (choices) => `Section (${choices}): `,
    askAuthor: (choices) => `Author (${choices}; leave empty for the newsroom): `,
    unknownSection: (value, choices) => `There is no section “${value}”. Use one of: ${choices}.`,
    unknownAuthor: (value, choices) =>
      `There is no author “${value}” in the folder authors. There are: ${choices}.`,
    noSlug: 'That headline has no Latin letters or digits for its address; add --slug some-words.',
    badDate: (value) => `“${value}” is no time. Write one such as 2026-11-22 19:41.`,
    newFile: (file) => `Made: ${file}`,
    next: 'Write the text, see it with npm run dev, check it with npm run check; delete the line draft to publish.',
    yes: 'yes',
    comments: {
      description: 'one or two sentences below the headline and in lists',
      date: 'when it is published; a time to come schedules it',
      draft: 'delete this line to publish',
      image: 'lead picture: save the file in this folder, then delete the # signs below',
    },
    body: 'Write the first paragraph here: what, who, when, where.',
  },
  init: {
    welcome: 'Making a new site. Press Enter to take what stands in square brackets.',
    ask: {
      name: 'Name of the paper',
      url: 'Address of the site',
      language: 'Language of menus (id or en)',
      timeZone: 'Time zone (such as Asia/Jakarta)',
      description: 'A sentence about the paper',
      sections: 'Sections, separated by commas',
      company: 'Company that publishes it',
      address: 'Address of the newsroom',
      responsible: 'Person responsible',
      editor: 'Editor in chief',
      email: 'E-mail of the newsroom',
      whatsapp: 'WhatsApp of the newsroom',
    },
    defaults: { sections: 'National, Regional, Business, Sport, Opinion' },
    missing: (key) => `Give --${key}.`,
    notEmpty: (folder) =>
      `${folder} holds stories that are not the demonstration edition, so nothing was changed. Add --force if they may be moved aside.`,
    moved: (folder) => `What was there was moved to ${folder}.`,
    newFile: (file) => `Made: ${file}`,
    next: 'Next: npm run new -- "Headline of the first story", then npm run dev.',
    site: {
      intro: 'Settings of the site. Lines that begin with # are notes.',
      url: 'Address of the site, without a slash at the end.',
      language: 'Language of menus and messages: id or en.',
      timeZone: 'Times written without a zone are on this zone’s clock.',
      sections:
        'Sections, in the order of the menu. The id is the address; do not change it once published.',
      masthead:
        'Masthead. Article 12 of the Indonesian Press Law asks for company, address and person responsible.',
      importSection: 'The section of imported stories that name none.',
      spam: 'Words and sites that the spam check lets pass.',
    },
    guidelines: {
      title: 'Guidelines for online media (Pedoman Media Siber)',
      body: 'This paper follows the Press Council’s guidelines for online media. Copy their full text from the Press Council’s site to this page before you publish.',
    },
    about: {
      file: 'pages/about.md',
      draft: 'yes',
      title: 'About us',
      body: (name) =>
        `${name} is … Write who publishes it, for whom, and how to reach the newsroom.`,
    },
  },
  update: {
    noWarta: (folder) => `There is no newer Warta in ${folder}.`,
    copied: (file) => `new    ${file}`,
    removed: (file) => `remove ${file}`,
    versions: (here, there) => `Here is Warta ${here}; there is Warta ${there}.`,
    older: 'That one is older than yours: it takes back what is newer here.',
    isNew: 'What is new:',
    same: 'This is that version already.',
    nothingDone: 'Nothing was changed yet (--dry-run).',
    done: (folder) =>
      `Done. Your content, public files and settings were not touched; the files as they were are in ${folder}. Run npm install, then npm run check and npm start.`,
  },
  preview: {
    mark: { draft: 'DRAFT', scheduled: 'SCHEDULED' },
    draft: 'Draft: readers do not see this story yet.',
    scheduled: (time) => `Scheduled: readers do not see this story before ${time}.`,
    problems: (count) => `${count} ${count === 1 ? 'note' : 'notes'} of the check on this story`,
    line: (line) => `line ${line}`,
    severity: { error: 'ERROR', warning: 'warning', hint: 'hint' },
    clean: 'The check found nothing wrong with this story.',
  },
};
