import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program (`--import`): when it has read the file `CHANGED` for the first time,
 * somebody saves `CHANGED_TO` there.
 */
const { CHANGED: file, CHANGED_TO: text = '' } = process.env;
const read = fs.readFileSync;
let isChanged = false;
Object.assign(fs, {
  readFileSync(...args: Parameters<typeof read>) {
    const content = read(...args);
    if (!isChanged && args[0] === file) {
      isChanged = true;
      fs.writeFileSync(file!, text);
    }
    return content;
  },
});
syncBuiltinESMExports();
