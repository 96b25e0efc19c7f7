import { expect, test } from 'vitest';
import {
  emptiedFolders,
  foldersAbove,
} from '../../../../src/delivery/remotes/rsync/emptied-folders.ts';
import { rsyncFault } from '../../../../src/delivery/remotes/rsync/rsync-fault.ts';

const ASKED = { server: 'ftp.kabarkota.example', user: 'kabar', folder: 'public_html' };
const HOME = '/home/kabar/public_html';

// What rsync 3.2 to 3.5 and OpenSSH 9 wrote.
test.for([
  [
    11,
    `rsync: [receiver] write failed on "${HOME}/2024/index.html": No space left on device (28)\nrsync error: error in file IO (code 11) at receiver.c(380)`,
    { kind: 'full', path: '2024/index.html' },
  ],
  [
    23,
    `rsync: [receiver] mkstemp "${HOME}/a/.index.html.Ab12Cd" failed: Permission denied (13)`,
    { kind: 'denied', path: 'a/index.html' },
  ],
  [
    255,
    'kabar@ftp.kabarkota.example: Permission denied (publickey,password).\r\nrsync: connection unexpectedly closed',
    { kind: 'login', user: 'kabar' },
  ],
  [
    255,
    'ssh: Could not resolve hostname ftp.kabarkota.example: Name or service not known',
    { kind: 'unreachable', server: 'ftp.kabarkota.example' },
  ],
  [
    255,
    `@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nThe fingerprint for the ED25519 key sent by the remote host is\nSHA256:${'k'.repeat(43)}.\nHost key verification failed.`,
    { kind: 'host-key', known: '~/.ssh/known_hosts', shown: `SHA256:${'k'.repeat(43)}` },
  ],
  [255, 'Host key verification failed.', { kind: 'host-key', known: undefined, shown: '' }],
  [12, 'client_loop: send disconnect: Broken pipe', { kind: 'lost' }],
  [30, 'rsync error: timeout in data send/receive (code 30)', { kind: 'lost' }],
  [
    11,
    'rsync: [Receiver] mkdir "/home/kabar/x/y" failed: No such file or directory (2)',
    { kind: 'no-folder', folder: 'public_html' },
  ],
  [
    12,
    'bash: line 1: rsync: command not found\nrsync: connection unexpectedly closed',
    { kind: 'other', path: '', said: 'bash: line 1: rsync: command not found' },
  ],
  [
    14,
    'rsync: [sender] Failed to exec ssh: No such file or directory (2)',
    { kind: 'no-program', program: 'ssh' },
  ],
] as const)('an end with %i is told by its kind', ([code, said, fault]) => {
  expect(rsyncFault({ code, said }, ASKED).fault).toEqual(fault);
});

test('folders are emptied from the innermost, and none that holds anything', () => {
  const folders = foldersAbove(['a/b/c/x', 'a/d/x', 'e/x', 'link/x', 'x']);
  expect(folders.toSorted()).toEqual(['a', 'a/b', 'a/b/c', 'a/d', 'e', 'link']);
  const listed = ['a/', 'a/b/', 'a/b/c/', 'a/d/', 'e/', 'e/foreign', 'link'];
  expect(emptiedFolders(folders, new Set(listed))).toEqual([['a/b/c'], ['a/b', 'a/d'], ['a']]);
});
