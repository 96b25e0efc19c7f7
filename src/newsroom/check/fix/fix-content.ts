import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Finding, RuleName } from '../../../problems/finding.ts';
import type { Checked } from '../check-content.ts';
import { addressesOf } from '../links/addresses.ts';
import { ownHosts } from '../own-hosts.ts';
import type { Aside } from './kept-aside.ts';
import { openAside } from './kept-aside.ts';
import { mendText } from './mend-text.ts';

/** What mending did: to each file by rule, and where its old form is kept. */
export interface Fixed {
  readonly files: ReadonlyMap<string, ReadonlyMap<RuleName, number>>;
  /** Relative to the content folder; undefined where nothing was to be mended. */
  readonly aside: string | undefined;
}

/** Mends all that is safe to mend in a checked content folder; everything can be undone. */
export async function fixContent(root: string, checked: Checked, time: string): Promise<Fixed> {
  const aside = openAside(root, time);
  const files = new Map<string, ReadonlyMap<RuleName, number>>();
  fixTexts(root, checked, aside, files);
  await fixPictures(root, checked.findings, aside, files);
  fixNames(root, checked.findings, aside, files);
  return { files, aside: aside.close() };
}

type Files = Map<string, ReadonlyMap<RuleName, number>>;

function fixTexts(
  root: string,
  { content, facts, spam }: Checked,
  aside: Aside,
  files: Files,
): void {
  const at = addressesOf(content);
  const around = {
    ownHosts: ownHosts([content.site.url]),
    newAddress(path: string) {
      const holder = at(path);
      return holder?.kind === 'alias' ? holder.path : undefined;
    },
  };
  for (const file of facts.keys()) {
    const original = readFileSync(join(root, file), 'utf8');
    const folder = join(root, posix.dirname(file));
    const isBeside = (name: string): boolean => existsSync(join(folder, name));
    const { text, mended } = mendText(original, spam.get(file) ?? [], { ...around, isBeside });
    if (mended.size === 0) continue;
    aside.change(file, file, Buffer.from(text));
    files.set(file, mended);
  }
}

async function fixPictures(
  root: string,
  findings: readonly Finding[],
  aside: Aside,
  files: Files,
): Promise<void> {
  const byFile = Map.groupBy(
    findings.filter(({ rule }) => /^picture\/(?:heavy|gps|script)$/.test(rule)),
    ({ file }) => file,
  );
  for (const [file, wishes] of byFile) {
    const { mendPicture } = await import('./mend-picture.ts');
    const isHeavy = wishes.some(({ rule }) => rule === 'picture/heavy');
    const bytes = await mendPicture(file, readFileSync(join(root, file)), isHeavy);
    if (bytes === undefined) continue;
    aside.change(file, file, bytes);
    files.set(file, new Map(wishes.map(({ rule }) => [rule, 1])));
  }
}

/** `berita.md.txt` becomes `berita.md` where that name is free. */
function fixNames(root: string, findings: readonly Finding[], aside: Aside, files: Files): void {
  for (const fault of findings) {
    if (fault.rule !== 'file/extension') continue;
    const { suggestion } = fault.values as { suggestion: string };
    const to = posix.join(posix.dirname(fault.file), suggestion);
    if (existsSync(join(root, to))) continue;
    aside.change(fault.file, to, readFileSync(join(root, fault.file)));
    files.set(fault.file, new Map([[fault.rule, 1]]));
  }
}
