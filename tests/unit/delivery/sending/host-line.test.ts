import { expect, test } from 'vitest';
import type { RemoteFault } from '../../../../src/delivery/remotes/remote-error.ts';
import { RemoteError } from '../../../../src/delivery/remotes/remote-error.ts';
import { HostLine } from '../../../../src/delivery/sending/host-line.ts';
import { MemoryHost } from '../../../support/delivery/memory-remote.ts';

const LOST: RemoteFault = { kind: 'lost' };
const SILENT: RemoteFault = { kind: 'unreachable', server: 'a.example' };
const FULL: RemoteFault = { kind: 'too-many', said: '421' };

/** A line whose openings and steps fail so, one after another; `undefined` is a success. */
function lineWith(openings: (RemoteFault | undefined)[], steps: (RemoteFault | undefined)[] = []) {
  const host = new MemoryHost();
  const waits: number[] = [];
  const next = (faults: (RemoteFault | undefined)[]): void => {
    const fault = faults.shift();
    if (fault) throw new RemoteError(fault);
  };
  host.before = () => next(steps);
  const open = async () => {
    next(openings);
    return host.open();
  };
  const pause = async (ms: number): Promise<void> => void waits.push(ms);
  return { line: new HostLine(open, { tries: 3, pause }), waits };
}

test('a host that never answered is told at once', async () => {
  const { line, waits } = lineWith([SILENT]);
  await expect(line.use((remote) => remote.read('a'))).rejects.toMatchObject({ fault: SILENT });
  expect(waits).toEqual([]);
});

test('a host that answers no more is waited for, and then told as what it is', async () => {
  const passing = lineWith([undefined, SILENT, SILENT], [LOST]);
  expect(await passing.line.use((remote) => remote.read('a'))).toBeUndefined();
  expect(passing.waits).toEqual([500, 1000, 2000]);
  const staying = lineWith([undefined, SILENT, SILENT, SILENT, SILENT], [LOST]);
  await expect(staying.line.use((remote) => remote.read('a'))).rejects.toMatchObject({
    fault: SILENT,
  });
});

test('a host that has let in too many is waited for', async () => {
  const { line, waits } = lineWith([FULL, FULL]);
  expect(await line.use((remote) => remote.read('a'))).toBeUndefined();
  expect(waits).toEqual([500, 1000]);
});
