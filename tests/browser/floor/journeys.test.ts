import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS, startIfThere } from '../../floor/browsers/browsers.ts';
import type { Launched } from '../../floor/browsers/launch.ts';
import type { Journey } from '../../floor/journeys/journeys.ts';
import { JOURNEYS } from '../../floor/journeys/journeys.ts';
import { journeysIn } from '../../floor/journeys/travel.ts';
import { builtDemonstration } from '../../support/built-once.ts';

describe.each(BROWSERS)('in $name readers can', (kind) => {
  let browser: Launched | undefined;
  let make: (journey: Journey) => Promise<void>;
  beforeAll(async () => {
    browser = await startIfThere(kind);
    if (browser) make = await journeysIn(browser, kind, await builtDemonstration('/'));
  });
  afterAll(() => browser?.close());

  test.for(Object.entries(JOURNEYS))('%s', async ([, journey], { skip }) => {
    skip(browser === undefined, 'the browser does not start here, as was said');
    await make(journey);
  });
});
