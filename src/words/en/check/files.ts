import { originalOfCopy } from '../../original-of-copy.ts';
import type { files as indonesian } from '../../id/check/files.ts';
import { importCommand, linkTo } from '../../to-paste.ts';
import type { SameRules } from '../../rule-words.ts';

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const version = (text: string): string => (text === '' ? 'the empty one' : `“${text}”`);

const inOffice = (): string =>
  'Open it in Word, LibreOffice or Google Docs and save it as .docx in the same folder.';

/** How a manuscript of each kind becomes one that the import reads. */
const saveAsDocx = {
  doc: inOffice,
  odt: inOffice,
  rtf: inOffice,
  pages: () => 'Open it in Pages, choose File › Export To › Word, and save it in the same folder.',
  gdoc: () =>
    'Open the text in Google Docs, choose File › Download › Microsoft Word (.docx), and save it in the same folder.',
  pdf: (name: string) =>
    `If it is a document for readers, link to it in a story: [Name of the document](${linkTo(name)}). If it is a manuscript, open it in Word or Google Docs and save it as .docx in the same folder.`,
};

/** Rules about files as such, before anything in them is read. */
export const files: SameRules<typeof indonesian> = {
  'file/empty': {
    message: () => 'This file is empty.',
    fix: () =>
      'Write something in it, or delete it if it is not needed. To withdraw a story that was published, bring its text back, then add the line withdrawn: yes to its data.',
  },
  'file/too-large': {
    message: (v) => `This file has ${megabytes(v.size)}; the limit is ${megabytes(v.limit)}.`,
    fix: () =>
      'Usually a picture was pasted into the text: save it as a file beside the story and take it out of the text.',
  },
  'file/not-utf8': {
    message: (v) => `This file is not saved as UTF-8 (byte ${v.byte} is wrong).`,
    fix: () => 'Open it in a text editor, choose Save as, and pick the encoding UTF-8.',
  },
  'file/unreadable': {
    message: (v) => `This file cannot be read (${v.reason}).`,
    fix: () => 'Check the file’s permissions and its name.',
  },
  'file/symlink': {
    message: (v) =>
      `This is a link to “${v.target}”, which is no file of the content folder that is read, so this is not read either.`,
    fix: () => 'Put a copy of the file in its place.',
  },
  'file/symlink-folder': {
    message: (v) => `This is a link to the folder “${v.target}”, so it is not read.`,
    fix: () => 'Put a real folder in its place.',
  },
  'file/huge': {
    message: (v) =>
      `This file has ${megabytes(v.size)}; files of more than ${megabytes(v.limit)} are not published.`,
    fix: () => 'Put it where films and large files are kept, and link to it there.',
  },
  'file/special': {
    message: () => 'This is no ordinary file (a pipe, a socket or a device), so it is not read.',
    fix: () => 'Put an ordinary file in its place, or delete it.',
  },
  'file/same-name': {
    message: (v) =>
      `This file’s name “${v.name}” looks the same as “${v.other}”, so only the other one is used.`,
    fix: () => 'Rename or delete one of the two.',
  },
  'file/extension': {
    message: (v) => `The file “${v.name}” is not read because of how its name ends.`,
    fix: (v) => `Rename it to “${v.suggestion}”.`,
  },
  'file/name-taken': {
    message: (v) =>
      `The file “${v.name}” is not read, and another file has the name that it should have, “${v.other}”.`,
    fix: (v) =>
      `Do not overwrite it: open both and compare them. Move what is still needed to “${v.other}”, then delete “${v.name}”. If it is something else altogether, give it another name.`,
  },
  'author/copy': {
    message: (v) => `This file is a copy of “${v.other}”, for the same author, so it is not used.`,
    fix: (v) =>
      `Delete this file. If it is the right one, delete “${v.other}” and give it that name. If it is to become another author, change its name field and its file name.`,
  },
  'file/convert': {
    message: (v) => `“${v.name}” is not a Markdown file, so it is no story yet.`,
    fix: (v) =>
      `Run ${importCommand(v.file)} to make it one, then move the original out of the content folder.`,
  },
  'file/manuscript': {
    message: (v) =>
      v.kind === 'pdf'
        ? `No story links to “${v.name}”, so readers do not see it.`
        : v.kind === 'gdoc'
          ? `“${v.name}” is only a shortcut to Google Docs; the text is not in it.`
          : `“${v.name}” is a manuscript of the kind .${v.kind}, which cannot become a story yet.`,
    fix: (v) =>
      `${saveAsDocx[v.kind](v.name)} Then run ${importCommand(v.docx)} and move both manuscripts out of the content folder.`,
  },
  'file/archive': {
    message: (v) =>
      `“${v.name}” is not read: Warta opens no archives, so the story and photos in it are not published.`,
    fix: (v) =>
      `Unpack it first (right click, Extract All), put its .md file and photos into this folder, and move the archive out of the content folder. If it is a file for readers, link to it in a story: [Name of the file](${linkTo(v.name)}).`,
  },
  'file/stray': {
    message: (v) => `The file “${v.name}” is not known in this place, so it is not used.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Move it out of the content folder, or start its name with an underscore (_) to have it skipped.'
        : `Perhaps “${v.suggestion}” was meant. If so, rename or move it.`,
  },
  'file/popular': {
    message: () => 'This list of what is most read cannot be read, so it is not shown.',
    fix: () =>
      'Make it anew with npm run stats -- <access log> --popular, or delete this file if it is not used.',
  },
  'file/conflict': {
    message: (v) =>
      `Lines ${v.line} to ${v.last} hold two versions at once, because two people changed the same part and Git does not know which is right.`,
    fix: (v) =>
      `Choose one: ${version(v.ours)} (above =======) or ${version(v.theirs)} (below it${v.from === '' ? '' : `, from ${v.from}`}). Delete the other version, then delete the lines <<<<<<<, ======= and >>>>>>>.`,
  },
  'file/conflict-mark': {
    message: (v) => `The line “${v.mark}” is a mark that Git left where two versions clashed.`,
    fix: () => 'See whether the text around it is doubled or missing, then delete that line.',
  },
  'file/case': {
    message: (v) => `This file’s name differs from “${v.other}” in capital letters only.`,
    fix: () => 'Rename one of them: on Windows and macOS they overwrite each other.',
  },
  'file/over-generated': {
    message: (v) =>
      `This file would overwrite “${v.path}”, which Warta makes, so it is not copied.`,
    fix: () => 'Rename or delete it.',
  },
  'slug/odd': {
    message: (v) => `The file name “${v.slug}” cannot become an address.`,
    fix: (v) => {
      const original = originalOfCopy(v.slug);
      return original === undefined
        ? `Rename it, for example to “${v.suggestion}.md”.`
        : `If it is a download or copy of “${original}.md”, save the right one by that name and delete this file. If it is another story, rename it, for example to “${v.suggestion}.md”.`;
    },
  },
};
