import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkWords } from '../../i18n/check.ts';
import { codeDigest } from '../../lib/code-digest.ts';
import { describe } from '../../problems/describe.ts';
import { reportGithub } from '../../problems/report-github.ts';
import { reportJson } from '../../problems/report-json.ts';
import { reportText } from '../../problems/report-text.ts';
import type { NewsroomRim } from '../newsroom-rim.ts';
import { readCheckCache, writeCheckCache } from './check-cache.ts';
import { checkContent } from './check-content.ts';

/** The world around the command, so that tests can give another. */
export interface CheckRim extends NewsroomRim {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** Whether GitHub runs the command and shows annotations. */
  readonly github: boolean;
}

/** `npm run check`. Answers the exit code: 1 where there are errors (`--strict`: or warnings), else 0. */
export async function runCheckCommand(args: readonly string[], rim: CheckRim): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const key = createHash('sha256').update(rim.content).digest('hex').slice(0, 12);
  const cachePath = join(rim.project, 'node_modules/.cache/warta/check', `${key}.json`);
  const { content, findings, cache } = await checkContent({
    root: rim.content,
    now: rim.now,
    cache: readCheckCache(cachePath),
    code: codeDigest(join(rim.project, 'src')),
    siteUrl: rim.siteUrl,
  });
  writeCheckCache(cachePath, cache);
  const words = checkWords(content.site.language);
  const problems = findings.map((finding) => describe(finding, words));
  if (values.json) rim.out(reportJson(problems));
  else if (rim.github) {
    const folder = relative(rim.project, rim.content).split(sep).join('/');
    rim.out(reportGithub(problems, folder));
  } else rim.out(reportText(problems, words, { colour: rim.colour }));
  const counted = values.strict ? ['error', 'warning'] : ['error'];
  return problems.some(({ severity }) => counted.includes(severity)) ? 1 : 0;
}
