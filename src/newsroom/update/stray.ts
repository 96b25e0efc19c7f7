/** What systems, editors, programs and people leave in a folder, by its name, at any depth. */
const STRAY = new RegExp(
  [
    // Systems.
    String.raw`\.DS_Store|\._.*|\.AppleDouble|\.LSOverride|\.Trash.*|\.Spotlight-V100|\.fseventsd|__MACOSX|Icon\r`,
    String.raw`Thumbs\.db|ehthumbs\.db|desktop\.ini|\$RECYCLE\.BIN|.*\.lnk|\.directory|\.nfs.*|lost\+found`,
    // Editors, and what they keep.
    String.raw`\.idea|\.vs|\.history|\.fleet|.*\.sw[a-p]|.*~|\.#.*|#.*#|.*\.(?:bak|old|orig|rej|tmp|temp)`,
    // Version control beside the release, and programs.
    String.raw`\.git|\.svn|\.hg|node_modules|npm-debug\.log.*|.*\.log|\.eslintcache|.*\.tsbuildinfo|\.cache|coverage`,
    // Copies that file managers and downloads make: `a (1).ts`, `a copy.ts`, `a - Salin.ts`.
    String.raw`.* \(\d+\)(?:\.\w+)*|.* (?:- )?(?:copy|salin|salinan)(?: \d+)?(?:\.\w+)*`,
    // Settings that may hold secrets, and what Warta itself was writing.
    String.raw`\.env(?:\..*)?|\.warta-writing-.*`,
  ].join('|'),
  'i',
);
const WHOLE = new RegExp(`^(?:${STRAY.source})$`, 'is');
/** What the benchmarks write. */
const OUTPUT = /^tests\/bench\/out(?:\/|$)/;

/** Whether a file or folder is no part of a Warta: made by a system, an editor or a program. */
export function isStray(file: string): boolean {
  return OUTPUT.test(file) || WHOLE.test(file.slice(file.lastIndexOf('/') + 1));
}
