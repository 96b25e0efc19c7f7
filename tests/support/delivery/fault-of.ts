import { expect } from 'vitest';
import type { RemoteFault } from '../../../src/delivery/remotes/remote-error.ts';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import type { OpenRemote } from '../../../src/delivery/remotes/remote.ts';

/** What keeps one out of a host, where something does. */
export async function faultOf(open: OpenRemote): Promise<RemoteFault> {
  try {
    await (await open()).names();
  } catch (error) {
    if (error instanceof RemoteError) return error.fault;
    throw error;
  }
  return expect.unreachable();
}
