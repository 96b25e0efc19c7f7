import type { Texts } from '../../import-rule.ts';
import type { refusedRules as indonesian } from '../../id/import/refused.ts';

/** Words about files that are not read, each by its own name, with the way out. */
export const refusedRules: Record<keyof typeof indonesian, Texts> = {
  'refused-document': [
    'Documents that are not read',
    (v) => `“${v['file']}” is a ${v['kind']} document; only Word documents, .docx, are read.`,
    () =>
      'Open it in Word, LibreOffice or Google Docs, choose Save as .docx, and import that file.',
  ],
  'refused-sheet': [
    'Sheets and slides',
    (v) => `“${v['file']}” is ${v['kind']}, no text of a story.`,
    () => 'Put the file beside the story that is about it and link it: [Name](file-name.xlsx).',
  ],
  'refused-media': [
    'Pictures, films and recordings alone',
    (v) => `“${v['file']}” is ${v['kind']}, without a text.`,
    () => 'Import the text and its pictures in one folder, or put the picture beside its story.',
  ],
  'refused-data': [
    'Data of programs that are not known',
    (v) => `“${v['file']}” holds ${v['kind']} data of a program that is not known here.`,
    () =>
      'Use the export of your old site; README, “Where does your paper live today?”, names the menu.',
  ],
  'refused-tables': [
    'Tables of a database in another form',
    (v) => `“${v['file']}” is tables of a WordPress database as ${v['kind']}.`,
    () => 'In phpMyAdmin: choose the database, Export, format SQL; then import that .sql file.',
  ],
  'refused-saved': [
    'Pages saved in one file',
    (v) => `“${v['file']}” is a web page packed in one file (${v['kind']}).`,
    () =>
      'Open it in a browser, choose Save as, “Webpage, complete” (.html), then import that folder.',
  ],
  'refused-mail': [
    'E-mails',
    (v) => `“${v['file']}” is an e-mail, which holds addresses of people.`,
    () => 'Save what is attached to it, or copy its text to a .docx document, and import that.',
  ],
  'refused-markdown': [
    'Stories in Markdown inside an archive',
    (v) => `“${v['file']}” holds stories that are Markdown (.md) already, which need no import.`,
    () =>
      'Unpack the archive (right click, Extract All), put the .md file and its photos into the folder of its month, such as content/articles/2026/11/, and run npm run check.',
  ],
  'refused-other': [
    'Files that cannot be opened',
    (v) => `“${v['file']}” (${v['kind']}) is no text, or is locked by a password.`,
    () =>
      'If it is a Word document with a password: open it, remove the password, save it as .docx, and import it again.',
  ],
};
