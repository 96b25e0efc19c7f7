import type { SameRules } from '../../rule-words.ts';
import type { publishing as indonesian } from '../../id/check/publishing.ts';

/** Rules about the hosts in publish.yaml, in English. */
export const publishing: SameRules<typeof indonesian> = {
  'publish/secret': {
    message: (v) =>
      `“${v.key}” holds a secret, and publish.yaml is kept with the content of the site.`,
    fix: () =>
      'Take the secret out of here; it is given when you publish, for example as WARTA_PASSWORD. If this file was ever committed to Git, change the password or key in the hosting panel now: the history of Git keeps it even after the line is gone.',
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
