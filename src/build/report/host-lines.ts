import { describeHost } from '../../publish/hosts/describe-host.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { BuildRun } from '../build-run.ts';

/** What is said of the host that a site is made for, where one is named. */
export function hostLines({
  settings,
  site,
  hostFiles,
}: Pick<BuildRun, 'settings' | 'site' | 'hostFiles'>): string[] {
  if (!settings.host || !hostFiles) return [];
  const { language } = site.settings;
  const { warnings, notes } = describeHost(
    settings.host,
    hostFiles,
    wordsIn(language).hosts,
    language,
  );
  return [...warnings, ...notes];
}
