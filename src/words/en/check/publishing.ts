import type { SameRules } from '../../rule-words.ts';
import type { publishing as indonesian } from '../../id/check/publishing.ts';

/** Rules about the hosts in publish.yaml, in English. */
export const publishing: SameRules<typeof indonesian> = {
  'publish/secret': {
    message: (v) =>
      `“${v.key}” is a secret, and publish.yaml is kept with the content of the site.`,
    fix: () =>
      'Remove the line. The password is asked for when you publish, or taken from WARTA_PASSWORD in the environment. If this file was ever committed to Git, change the password.',
  },
  'publish/needs': {
    message: (v) => `A target of the kind “${v.kind}” needs “${v.key}”.`,
    fix: (v) => `Add below it: ${v.key}: ${v.example}`,
  },
  'publish/duplicate': {
    message: (v) => `Two targets are called “${v.name}”.`,
    fix: () => 'Give one of them another name.',
  },
};
