import { OtherPackage } from './other-package.ts';

/** Parts of the package that ours use, by the form of the place that names them. */
const PARTS = {
  entries:
    /\{changes:\w+,savedEntries:(\w+),savedAssets:\w+\}\)=>\{let \w+=new Set\(\1\.map\(\w+=>\w+\.id\)\);(?<name>\w+)\.current=/,
  save: /(?<name>\w+)=async\(\{changes:\w+,savingEntries:/,
  look: /let\{commitChanges:\w+,fetchLastCommit:\w+\}=\w+\.current;try\{await (?<name>\w+)\(\)\}/,
  cache: /cacheDB:(?<name>\w+\(\w+\.current\?\.repository,`file-cache`\))/,
} as const;

/**
 * The package's code, which hands ours what it holds of the repository and its way to write there.
 * `source` tells where a file of ours is. Throws `OtherPackage` where a part is not what it was.
 */
export function withHandedOver(code: string, source: (path: string) => string): string {
  const nameOf = (part: keyof typeof PARTS): string => {
    const found = [...code.matchAll(new RegExp(PARTS[part], 'g'))];
    const [only] = found;
    if (only === undefined || found.length > 1) throw new OtherPackage(`${part} (${found.length})`);
    return only.groups!['name']!;
  };
  const hold = [
    `entries:()=>${nameOf('entries')}.current`,
    `look:()=>${nameOf('look')}()`,
    `save:(commit)=>${nameOf('save')}(commit)`,
    `shaOf:async(path)=>(await ${nameOf('cache')}?.get(path))?.sha`,
  ].join(',');
  const from = JSON.stringify(source('browser/package-hold.ts'));
  return `import{holdPackage as wartaHold}from${from};${code}\nwartaHold({${hold}});\n`;
}
