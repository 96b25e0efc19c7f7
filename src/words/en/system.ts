import type { SystemWords } from '../words.ts';

export const system: SystemWords = {
  someFile: 'a file',
  full: (file) =>
    `The disk is full: there is no room left for ${file}. Delete files that nobody needs or enlarge the quota, then try again.`,
  tooLarge: (file) =>
    `${file} would become larger than is allowed here. Raise the limit (ulimit -f) or use another disk, then try again.`,
  notAllowed: (file) =>
    `No permission for ${file}. Look at the owner and the rights of the file and its folder, close programs that use it, then try again.`,
  readOnly: (file) =>
    `${file} lies on a disk that can only be read. Use a folder on another disk, or make that one writable, then try again.`,
  tooManyOpen: (file) =>
    `Too many files are open at once, so ${file} could not be opened. Close other programs or raise the limit (ulimit -n 4096), then try again.`,
  nameTooLong: (file) =>
    `This name is too long for the disk: ${file}. Shorten the name of the file or its folder, then try again.`,
  gone: (file) =>
    `${file} is not there, or vanished while it was used. Where it was deleted or moved just now, simply try again; else look at its name.`,
  otherKind: (file) =>
    `Something else is in the place of ${file}: a folder where a file belongs, a file where a folder belongs, or a name that is taken. Move or rename it, then try again.`,
  inUse: (file) => `${file} is in use by another program. Close that program, then try again.`,
  driveFails: (file) =>
    `The disk or network drive does not answer for ${file}. Look at the connection and the disk, then try again.`,
  loop: (file) => `${file} is a link that leads back to itself. Delete the link, then try again.`,
  noLock: (file) =>
    `${file} cannot be locked. Keep this project on a disk of the computer itself, not on a network drive, or delete that file, then try again.`,
  ports:
    'The port for the address of the site is in use. Stop the program that uses it, or choose another one: --port 8080.',
  portNotAllowed: 'That port may not be used. Choose one above 1024: --port 8080.',
  other: (file, code) => `${file}: ${code}. Look at the disk, then try again.`,
  notInstalled: 'A part of Warta is not installed. Run npm install, then try again.',
  bug: 'This is a fault of Warta, not of yours. Send the lines above to whoever looks after Warta for you.',
  held: (what, since, pid) =>
    `${what} is still running here, since ${since} (process ${pid}). Wait for it to end, or stop it, then try again.`,
  heldByOther: 'Another command is running here. Wait for it to end, or stop it, then try again.',
};
