import { withHandedOver } from './handed-over.ts';
import { withHooks } from './hook-changes.ts';
import { OtherPackage } from './other-package.ts';

const FONTS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;

/** The table of languages that the package has words for, each loaded when it is asked for. */
const LANGUAGES = /=\{ar:\(\)=>.*?"zh-TW":\(\)=>[^}]*\}/s;

/** Their names. */
const NAMES = /`ar,bg,[\w,-]*,zh-TW`/;

/** Every file of fonts asked for beside the package, not elsewhere. */
function withOwnFonts(code: string): string {
  return code.replace(FONTS, (_, family: string) => {
    const file = new RegExp(`assets/${family}-latin-[\\w-]+\\.woff2`).exec(code)?.[0];
    if (file === undefined) throw new OtherPackage(`the font ${family}`);
    return `\${new URL(\`${file}\`,import.meta.url).href}`;
  });
}

/** Our words in place of the thirty languages that it has. `locale` is the file with them. */
function withOwnWords(code: string, locale: string): string {
  const [table, names] = [LANGUAGES, NAMES].map((form) => form.exec(code)?.[0]);
  if (table === undefined || names === undefined) throw new OtherPackage('the list of languages');
  return code
    .replace(table, () => `={id:()=>import(${JSON.stringify(locale)})}`)
    .replace(names, '`en-US,id`');
}

/**
 * The code of the package as we serve it: nothing is asked of strangers, it speaks Indonesian, and it
 * calls ours before it saves. `source` tells where a file of ours is. Throws `OtherPackage` where a newer one is not what we know.
 */
export function changedPackage(code: string, source: (path: string) => string): string {
  const worded = withOwnWords(withOwnFonts(code), source('locale/id.json'));
  // Names are found in the code as it came, so before the hooks.
  const changed = withHooks(withHandedOver(worded, source), source);
  if (/cdn\.jsdelivr\.net/.test(changed)) throw new OtherPackage('a font');
  return changed;
}
