import type { DeliveryWords } from '../words.ts';
import { verify } from './delivery/verify.ts';

/** What is said while a site is brought to its host, in English. */
export const delivery: DeliveryWords = {
  verify,
  publish: {
    noTargets: (file) =>
      `There is no target yet: make a file ${file} with, for example:\n\ntargets:\n  - name: main\n    kind: rsync\n    server: ssh.citynews.example\n    user: citynews\n    folder: public_html\n    preset: apache\n\nNo password stands there; it will be asked for.`,
    notBuilt:
      'Nothing was sent: the site could not be built. Mend what is named above and try again.',
    sending: (target) => `Sending to ${target}`,
    waiting: (who, since) =>
      `${who} is publishing to the same host (since ${since}); waiting for the turn …`,
    same: (target) => `${target} has the same already, nothing was sent.`,
    sent: (target, sentCount, removedCount, size, seconds) =>
      `Published at ${target}: ${sentCount} files sent (${size}), ${removedCount} removed, ${seconds.toFixed(1)} seconds.`,
    wouldSend: (target, sentCount, removedCount, size) =>
      `To ${target} ${sentCount} files (${size}) would be sent and ${removedCount} removed; nothing was done.`,
    more: (count) => `… and ${count} more`,
    back: (time, takenDownCount) =>
      `Back to the edition of ${time}.${takenDownCount === 0 ? '' : ` Since then ${takenDownCount} ${takenDownCount === 1 ? 'story was' : 'stories were'} withdrawn or erased: pages that name them are those of today, and the stories do not come back.`}`,
    noWayBack: (target) =>
      `No earlier edition for ${target} is kept on this computer, so nothing was changed.`,
    noLog: 'Nothing was ever published from here.',
    logLine: (entry) =>
      `${entry.time}  ${entry.target}  ${entry.action === 'back' ? 'back to' : 'published'} ${entry.edition}  content ${entry.commit}  ${entry.who}  +${entry.sentCount} -${entry.removedCount}`,
  },
  faults: {
    lost: 'The connection to the host broke and could not be taken up again. The site is whole; run npm run publish again, and what was sent is not sent twice.',
    unreachable: (server) =>
      `The server “${server}” does not answer. Look at server and port in publish.yaml, and at your connection.`,
    login: (user) =>
      `The host does not let “${user}” in. Look at the name of the account in publish.yaml and at its password (WARTA_PASSWORD).`,
    keys: (key) =>
      `${key === undefined ? 'The S3 keys are missing.' : `The S3 key “${key}” is refused.`} Set WARTA_ACCESS_KEY and WARTA_SECRET_KEY to the keys of the service's panel, and look at region in publish.yaml.`,
    noBucket: (bucket) =>
      `There is no bucket “${bucket}”. Look at bucket, region and endpoint in publish.yaml, or make that bucket in the service's panel first.`,
    hostKeyNew: (shown) =>
      `This host is not known yet. Its key is ${shown}: compare it with what your hosting panel shows, then write into publish.yaml: fingerprint: ${shown}`,
    hostKeyChanged: (known, shown) =>
      `The key of the host has changed: it should be ${known} and is ${shown}. Somebody may stand in for it, so nothing was sent. Ask your hosting provider; where it was replaced, write fingerprint: ${shown}`,
    certificate: (reason) =>
      `The certificate of the host cannot be trusted (${reason}), so the password was not sent. Use the name of the server that your hosting panel shows.`,
    noFolder: (folder) =>
      `There is no folder “${folder}” on the host. Look at folder in publish.yaml; with cPanel it is usually public_html.`,
    full: (path) =>
      `The host is full: there is no room for ${path}. Make room in your hosting panel and run npm run publish again; the old site is whole.`,
    denied: (path) =>
      `The host does not allow ${path === '' ? 'that folder' : path} to be written. Look at folder in publish.yaml and at its rights in your hosting panel.`,
    noProgram: (program) => `The program ${program} is not on this computer. Install it first.`,
    other: (said, path) =>
      `The host says: ${said}${path === '' ? '' : ` (${path})`}. The site is whole; try again, or ask your hosting provider.`,
    taken: (who, since) =>
      `${who} is still publishing to the same host (since ${since}), so nothing was sent. Try again when that is done.`,
    foreignFolder: (names) =>
      `The folder there holds files that are not Warta’s: ${names}. Nothing was touched.`,
    foreignFiles: (paths) =>
      `Where new files belong there are files that are not Warta’s: ${paths}. Nothing was overwritten; move or remove those files on the host and try again.`,
  },
};
