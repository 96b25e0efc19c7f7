import type { BulletinWords } from '../words.ts';

export const bulletin: BulletinWords = {
  day: (site, date) => `${site}, ${date}`,
  week: (site, date) => `${site}: the week to ${date}`,
  all: 'All stories',
  more: (left) => (left === 1 ? 'One more story on the site' : `${left} more stories on the site`),
  correction: 'Correction',
  corrections: 'Corrections',
  from: (site) => `A letter from ${site}.`,
  unsubscribe: 'Unsubscribe',
  nothingInDay: 'No story was published in the last 24 hours. For a week: npm run digest -- --week',
  nothingInWeek: 'No story was published in the last seven days.',
  noSite: 'The address of the site (url) in site.yaml cannot be read yet. Run npm run check.',
  written: (folder) =>
    `Letter and texts for channels: ${folder} (mail.html, mail.txt, whatsapp.txt, telegram.txt)`,
};
