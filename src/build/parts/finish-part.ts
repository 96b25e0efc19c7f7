import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import type { BuildRun } from '../build-run.ts';
import { contentDigest } from '../output/file-record.ts';
import type { Publication } from '../output/publication.ts';
import { filesAsMade, rememberBuild } from '../remember-build.ts';
import { MANIFEST, TEXTS } from './part-folder.ts';
import type { PartIdentity } from './part-identity.ts';
import type { BroughtFile, PartTexts } from './part-manifest.ts';
import { writeManifest } from './part-manifest.ts';
import type { Share } from '../../lib/share.ts';

/** Writes the analyses of the part's texts, each pack a file. */
function writeTexts({ texts }: BuildRun, folder: string): PartTexts[] {
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
  return [...texts.packs()].map(({ keys, bytes }, at) => {
    const file = `${at + 1}.zst`;
    writeFileSync(join(folder, file), bytes);
    return { file, digest: contentDigest(bytes), keys };
  });
}

/** Puts the files of a part in place, and says at last what they are: a part that is not whole is none. */
export async function finishPart(
  build: BuildRun,
  { share, identity }: { share: Share; identity: PartIdentity },
): Promise<Publication> {
  const { settings, output, plan, progress } = build;
  const folder = dirname(settings.outRoot);
  for (const [file, { key }] of plan.keep) output.keep(file, key);
  progress.stage('pictures');
  await build.drawing?.end();
  progress.stage('search');
  rmSync(join(folder, MANIFEST), { force: true });
  const texts = writeTexts(build, join(folder, TEXTS));
  progress.stage('publish');
  const publication = output.publish();
  const isPage = (path: string): boolean => plan.render.has(path) || plan.keep.has(path);
  // A page without a key shows a text that was saved meanwhile: whoever joins the parts makes it.
  const files = [...filesAsMade(build, publication)]
    .filter(([path, { key }]) => key !== '' || !isPage(path))
    .map(([path, { key, digest }]): BroughtFile => [path, key, digest]);
  writeManifest(folder, { share, identity, files, texts });
  // Without inputs: that nothing changed is told of sites alone.
  const { contentReport } = build;
  rememberBuild(build, publication, {
    inputs: undefined,
    gonePaths: [],
    redirects: [],
    contentReport,
  });
  progress.end();
  build.publication = publication;
  return publication;
}
