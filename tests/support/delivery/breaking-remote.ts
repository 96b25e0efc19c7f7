import type { RemoteFault } from '../../../src/delivery/remotes/remote-error.ts';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import type { OpenRemote } from '../../../src/delivery/remotes/remote.ts';

/** A host that does one thing after the other, and fails from the step of that number on. */
export const failingFrom =
  (step: number, fault: RemoteFault) =>
  (open: OpenRemote): OpenRemote => {
    let done = 0;
    const count = (): void => {
      if (done++ >= step) throw new RemoteError(fault);
    };
    return async () => {
      const remote = await open();
      return {
        ...remote,
        async put(parcels, placed) {
          for (const parcel of parcels) {
            count();
            await remote.put([parcel], placed);
          }
        },
        async remove(paths) {
          for (const path of paths) {
            count();
            await remote.remove([path]);
          }
        },
      };
    };
  };
