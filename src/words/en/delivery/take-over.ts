import type { DeliveryWords } from '../../words.ts';

const command = (to: string, options: string): string => `npm run publish --${to} ${options}`;

/** What is said of a folder in which another site lies, and of taking its place, in English. */
export const takeOver: DeliveryWords['takeOver'] = {
  lies: (folder, count) =>
    `The folder ${folder} on the host holds ${count} files and folders that are not Warta’s:`,
  system: (name, signs) => `${name} (${signs})`,
  frontProgram: (name) => `${name}: many hosts show it in place of the new site’s index.html`,
  rulesLead:
    '.htaccess: leads all addresses to that program, so pages of the new site would not open',
  rulesOther: '.htaccess: has rules for the whole folder, for the new site too',
  along: (names) =>
    `${names}: for the host itself (such as proofs for certificates); goes along to the new site`,
  otherDomain: (name) => `${name}: looks like the site of another domain`,
  inside: (name) =>
    `${name}: a WordPress of its own; if it is the site of a subdomain, point its Document Root (cPanel → Domains → Manage) to the old folder after the switch`,
  untouched: 'Nothing was sent, and nothing was touched.',
  offer: (folder, fresh, to) =>
    `To take its place: ${command(to, '--take-over')}\nThe new site is sent to a folder ${fresh} beside it first, then the two change names at once. The old one stays whole as ${folder}.lama-DATE, and ${command(to, '--take-over --back')} brings it back.`,
  byHand: (folder) =>
    `That folder cannot be renamed from here. What you can do: make a new, empty folder in cPanel → File Manager, write its name into publish.yaml (folder: …), publish there, then change the Document Root to that folder in cPanel → Domains → Manage. Where the main domain does not let you change it, move what is in ${folder} to another folder in File Manager (Select All, Move), then publish.`,
  otherBucket:
    'Buckets cannot change names. Make a new, empty bucket, write its name into publish.yaml (bucket: …), publish there, then point the domain or CDN to it; the old bucket stays whole.',
  cannotRename: (folder, said) =>
    `The folder ${folder} cannot be renamed${said === undefined ? ' this way' : ''}, so readers still see the old site, whole.${said === undefined ? '' : ` ${said}`}\nInstead: where the new site has been sent to ${folder}.warta-baru, open cPanel → Domains → Manage and change the Document Root to that folder (and folder: in publish.yaml), or in cPanel → File Manager choose ${folder}, Rename it to ${folder}.lama, then Rename ${folder}.warta-baru to ${folder}.`,
  otherDomains: (folder, names) =>
    `In ${folder} lie folders that look like sites of other domains: ${names.join(', ')}. They would be gone with it, so nothing was switched. In cPanel → Domains → Manage move the Document Root of those domains to a folder outside ${folder}; if such a site is not used any more, Rename its folder in File Manager to a name without a dot. Then try again.`,
  nothing: (folder) =>
    `There is no other site in ${folder} whose place could be taken; publishing as usual.`,
  finished: (folder, way) =>
    `The switch that was cut off is done now: ${folder} has the ${way === 'over' ? 'new' : 'old'} site.`,
  done: (folder, old) =>
    `${folder} has the new site now. The old site is whole in the folder ${old} beside it.`,
  wentAlong: (names) => `Went along to the new site: ${names}.`,
  keep: (old, until, to) =>
    `Back to the old one: ${command(to, '--take-over --back')}\nKeep the folder ${old} until ${until} at least, better for a week. To remove it: cPanel → File Manager → choose ${old} → Delete. The database of WordPress was not touched.`,
  reachable: (old) =>
    `The folder ${old} can still be opened by its address. Protect it with a password in cPanel → Directory Privacy, or move it out of the site’s folder.`,
  returned: (folder, fresh, to) =>
    `${folder} has the old site again. The site of Warta is whole in the folder ${fresh}; ${command(to, '--take-over')} puts it back.`,
  noOld: (folder) =>
    `It is not known which old site was in ${folder}, or its folder was removed, so nothing was changed.`,
};
