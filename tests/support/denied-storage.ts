import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { freshFolder } from './build-site.ts';
import { CHROMIUM_SWITCHES, wholeChromiumPath } from './chromium.ts';
import { fontsOf } from './fonts.ts';

/** Blocks cookies, and with them everything a site may store, as a careful reader's browser does. */
const PREFERENCES = { profile: { default_content_setting_values: { cookies: 2 } } };

/** Chromium with a profile whose owner lets no site store anything: the whole one, for the other reads no profile. */
export async function startWithoutStorage(): Promise<BrowserContext> {
  const profile = freshFolder('profile');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  return chromium.launchPersistentContext(profile, {
    executablePath: wholeChromiumPath(),
    args: CHROMIUM_SWITCHES,
    env: { ...process.env, ...(await fontsOf()) },
    viewport: { width: 360, height: 740 },
  });
}
