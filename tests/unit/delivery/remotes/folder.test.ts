import { join } from 'node:path';
import { describe } from 'vitest';
import { folderRemote } from '../../../../src/delivery/remotes/folder.ts';
import { remoteContract } from '../../../support/delivery/remote-contract.ts';
import { freshFolder } from '../../../support/build-site.ts';

describe('a folder of this machine', () => {
  remoteContract(async () => {
    const root = join(freshFolder('host'), 'public_html');
    return { root, open: async () => folderRemote(root) };
  });
});
