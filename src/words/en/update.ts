import type { DeskWords } from '../words.ts';

const lineList = (lines: readonly number[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;

const SHOWN = 10;

/** What `npm run update` says, in English. */
export const update: DeskWords['update'] = {
  noWarta: (folder) => `There is no newer Warta in ${folder}.`,
  noBaseThere: (folder) =>
    `There is no Warta in ${folder}. After --base, write a folder with the Warta of the version that you use now, as it was given out.`,
  copied: (file) => `new    ${file}`,
  removed: (file) => `remove ${file}`,
  versions: (here, there) => `Here is Warta ${here}; there is Warta ${there}.`,
  older: 'That one is older than yours: it takes back what is newer here.',
  isNew: 'What is new:',
  same: 'This is that version already.',
  nothingDone: 'Nothing was changed yet (--dry-run).',
  leftOut: (files) => {
    const more = files.length > SHOWN ? ` and ${files.length - SHOWN} more` : '';
    return `Not taken, as no part of Warta: ${files.slice(0, SHOWN).join(', ')}${more}.`;
  },
  baseUnknown: (version, folder) =>
    `If you ever changed the program yourself, these changes cannot be told: the files of Warta ${version} as it was given out are not here. All that differs is replaced, and the files as they were are kept. To have your changes put in again, put that Warta ${version} into the folder ../warta-${version}, then run: npm run update -- "${folder}" --base ../warta-${version}`,
  fates: {
    kept: (file) => `keep   ${file}: your changes stay, the new version does not touch it.`,
    there: (file) => `same   ${file}: the new version has your changes already.`,
    joined: (file, lines) =>
      `join   ${file}: your changes were put into the new version, ${lineList(lines)}.`,
    lines: (file, lines) =>
      `LOST   ${file}: your changes at ${lineList(lines)} no longer fit the new version. Its file is used, without your changes.`,
    binary: (file) =>
      `LOST   ${file}: you and the new version both replaced this file, and it is no text. The file of the new version is used.`,
    gone: (file) =>
      `LOST   ${file}: you changed this file, but the new version does not use it any more.`,
    both: (file) =>
      `LOST   ${file}: you added this file, and the new version has one of the same name. The file of the new version is used.`,
    back: (file) =>
      `LOST   ${file}: you removed this file, but the new version changed it. The file is there again.`,
  },
  patchKept: (patch) => `All your changes to the program are kept in ${patch}.`,
  toDo: (before, patch) =>
    `For each line LOST: open your file as it was in ${before} and the new one, and write again the changes that you still need. They are kept in ${patch}: lines marked - become lines marked +. Leave what you need no longer.`,
  cutOff:
    'The last update was cut off midway. Run npm run update without --dry-run to have it finished.',
  finished: 'The last update was cut off midway; now it is finished.',
  wayBack: (folder, added) =>
    `How to go back to what was before this update:

1. Copy all that is in the folder ${folder} into the folder of your project, over what is there.
2. Remove these files, which were not there before:
${added.map((file) => `   ${file}\n`).join('') || '   (none)\n'}3. Run npm install.
`,
  done: (folder) =>
    `Done. Your content and settings were not touched; the files as they were are in ${folder}, and how to go back is written in ${folder}.txt. Run npm install, then npm run check and npm start.`,
};
