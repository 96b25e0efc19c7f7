import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program (`--import`): when it has read the file `WARTA_TEST_WHEN` for the first time,
 * somebody deletes `WARTA_TEST_GONE`, and makes a folder in its place where `WARTA_TEST_FOLDER` is set.
 */
const {
  WARTA_TEST_WHEN: when,
  WARTA_TEST_GONE: gone = '',
  WARTA_TEST_FOLDER: folder,
} = process.env;
const read = fs.readFileSync;
let isGone = false;
Object.assign(fs, {
  readFileSync(...args: Parameters<typeof read>) {
    const content = read(...args);
    if (!isGone && args[0] === when) {
      isGone = true;
      fs.rmSync(gone, { recursive: true });
      if (folder) fs.mkdirSync(gone);
    }
    return content;
  },
});
syncBuiltinESMExports();
