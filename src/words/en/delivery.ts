import type { DeliveryWords } from '../words.ts';
import { takeOver } from './delivery/take-over.ts';
import { verify } from './delivery/verify.ts';

const ACTIONS = {
  publish: 'published',
  back: 'back to',
  'take-over': 'took the place of the old site with',
  'give-back': 'the old site is back in the place of',
};
/** What is wrong with a certificate, by Node's word for it. */
function certificateReason(reason: string, names: string): string {
  switch (reason) {
    case 'CERT_HAS_EXPIRED':
      return 'it has expired';
    case 'CERT_NOT_YET_VALID':
      return 'it is not valid yet';
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return 'it is self-made, and of no issuer that is known';
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return 'its issuer is not known, or the certificate between them is not installed';
    default:
      return names === '' ? reason : `it is for other names, ${names}`;
  }
}

/** What is said while a site is brought to its host, in English. */
export const delivery: DeliveryWords = {
  takeOver,
  verify,
  publish: {
    noTargets: (file) =>
      `There is no target yet: make a file ${file} with, for example:\n\ntargets:\n  - name: main\n    kind: sftp\n    server: ftp.citynews.example\n    user: citynews\n    folder: public_html\n    preset: apache\n\nNo password stands there; it will be asked for.`,
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
    publicationStands:
      'The publication itself has reached the host; what stands above is about what readers see now.',
    notLooked:
      'The publication itself has reached the host. If that address does not work yet, add --no-verify.',
    publicRepository: (page) =>
      `Mind: anybody can read ${page}, drafts, scheduled stories and all of its history included. Make it private in the Settings of that repository; the site is published all the same. Chats and texts kept aside (_import, _check) do not go there.`,
    askPassword: (user, server) => `Password of ${user} at ${server} (not shown while you type): `,
    askPassphrase: 'Passphrase of the SSH key (not shown while you type): ',
    noLog: 'Nothing was ever published from here.',
    logLine: (entry) =>
      `${entry.time}  ${entry.target}  ${ACTIONS[entry.action]} ${entry.edition}  content ${entry.commit}  ${entry.who}  +${entry.sentCount} -${entry.removedCount}`,
  },
  faults: {
    lost: 'The connection to the host broke and could not be taken up again. The site is whole; run npm run publish again, and what was sent is not sent twice.',
    unreachable: (server) =>
      `The server “${server}” does not answer. Look at server and port in publish.yaml, and at your connection.`,
    login: (user) =>
      `The host does not let “${user}” in. Look at the name of the account in publish.yaml and at its password (WARTA_PASSWORD).`,
    lockedKey:
      'The SSH key is locked, and its passphrase is missing or wrong. Set WARTA_PASSPHRASE to the passphrase of that key.',
    noKey:
      'WARTA_KEY holds no private SSH key. Copy the whole file of the key, from the line -----BEGIN to -----END; the one that ends in .pub is the public key and cannot be used.',
    keys: (key) =>
      `${key === undefined ? 'The S3 keys are missing.' : `The S3 key “${key}” is refused.`} Set WARTA_ACCESS_KEY and WARTA_SECRET_KEY to the keys of the service's panel, and look at region in publish.yaml.`,
    noBucket: (bucket) =>
      `There is no bucket “${bucket}”. Look at bucket, region and endpoint in publish.yaml, or make that bucket in the service's panel first.`,
    hostKeyNew: (shown) =>
      `This host is not known yet. Its key is ${shown}: compare it with what your hosting panel shows, then write into publish.yaml: fingerprint: ${shown}`,
    hostKeyChanged: (known, shown) =>
      `The key of the host has changed: it should be ${known} and is ${shown}. Somebody may stand in for it, so nothing was sent. Ask your hosting provider; where it was replaced, write fingerprint: ${shown}`,
    certificate: (reason, names) =>
      `The certificate of the host cannot be trusted: ${certificateReason(reason, names)}. So the password was not sent. ${reason === 'CERT_NOT_YET_VALID' ? 'Look at the date and clock of this computer.' : names === '' ? 'Ask your hosting provider to mend it, or use kind: sftp.' : 'Write that name (without *.) as server in publish.yaml, if it is the name of your hosting provider’s server.'}`,
    tooMany: (said) =>
      `The host has too many connections (${said}). Close other FTP programs that are connected to it, wait some minutes, and run npm run publish again.`,
    noDataLine: (server) =>
      `The server “${server}” can be reached, but opens no second connection for files, which FTP needs (passive mode). Usually a firewall closes it: try another network, or use kind: sftp.`,
    noTls: (server) =>
      `The server “${server}” does not know FTPS (encrypted FTP), so the password was not sent. Use kind: sftp where your hosting panel offers it; where there is no other way at all, kind: ftp with unencrypted: yes.`,
    noFolder: (folder) =>
      `There is no folder “${folder}” on the host. Look at folder in publish.yaml; with cPanel it is usually public_html.`,
    full: (path) =>
      `The host is full: there is no room for ${path}. Make room in your hosting panel and run npm run publish again; the old site is whole.`,
    denied: (path) =>
      `The host does not allow ${path === '' ? 'that folder' : path} to be written. Look at folder in publish.yaml and at its rights in your hosting panel.`,
    noProgram: (program) =>
      `The program ${program} is not on this computer. Install it first, or use kind: sftp.`,
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
