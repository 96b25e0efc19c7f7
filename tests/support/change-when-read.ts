import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program (`--import`): when it has read the file `CHANGED` for the first time,
 * somebody saves `CHANGED_TO` there.
 */
const { CHANGED: file, CHANGED_TO: text = '' } = process.env;
const { readFileSync: read, openSync: open } = fs;
/** The number by which the file is open. */
let opened: number | undefined;
let isChanged = false;
Object.assign(fs, {
  openSync(...args: Parameters<typeof open>) {
    const handle = open(...args);
    if (args[0] === file) opened = handle;
    return handle;
  },
  readFileSync(...args: Parameters<typeof read>) {
    const content = read(...args);
    if (!isChanged && (args[0] === file || args[0] === opened)) {
      isChanged = true;
      fs.writeFileSync(file!, text);
    }
    return content;
  },
});
syncBuiltinESMExports();
