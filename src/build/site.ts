import { makeEdition } from '../edition/edition.ts';
import { pageWords } from '../i18n/pages.ts';
import type { Site } from '../layouts/context.ts';
import { dayAttribute } from '../lib/time/machine.ts';
import { createUrls } from '../lib/url.ts';
import { linkedFiles } from './linked-file.ts';
import type { Project } from './project.ts';
import { sharedProject } from './project.ts';

/** The site that a project's content makes, with its edition. */
function makeSite({ settings, content, address, pictures, files, desk }: Project): Site {
  const { site } = content;
  return {
    settings: site,
    edition: makeEdition(content, settings.now, (time) => dayAttribute(time, site.timeZone), {
      preview: desk !== undefined,
      address,
    }),
    urls: createUrls(address),
    words: pageWords(site.language),
    reckoning: { zone: site.timeZone, language: site.language },
    pictures,
    linkedFile: linkedFiles(files),
    desk,
  };
}

/** The site of this run with its edition, made once. Every page begins by asking for it. */
export function currentSite(): Site {
  const project = sharedProject();
  // On the project, since the pages are modules of their own, and a second edition costs as much.
  return (project.site ??= makeSite(project));
}
