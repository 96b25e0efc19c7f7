import type { DeliveryWords } from '../words/words.ts';
import type { RemoteFault } from './remotes/remote-error.ts';
import { RemoteError } from './remotes/remote-error.ts';
import { ForeignFiles } from './sending/send-site.ts';
import { TurnTaken } from './sending/turn.ts';

/** So many files are named. */
const NAMED = 8;

function ofRemote(fault: RemoteFault, words: DeliveryWords['faults']): string {
  switch (fault.kind) {
    case 'lost':
      return words.lost;
    case 'unreachable':
      return words.unreachable(fault.server);
    case 'login':
      return words.login(fault.user);
    case 'keys':
      return words.keys(fault.key);
    case 'no-bucket':
      return words.noBucket(fault.bucket);
    case 'host-key':
      return fault.known === undefined
        ? words.hostKeyNew(fault.shown)
        : words.hostKeyChanged(fault.known, fault.shown);
    case 'certificate':
      return words.certificate(fault.reason);
    case 'no-folder':
      return words.noFolder(fault.folder);
    case 'full':
      return words.full(fault.path);
    case 'denied':
      return words.denied(fault.path);
    case 'no-program':
      return words.noProgram(fault.program);
    default:
      return words.other(fault.said, fault.path);
  }
}

/** What is said of an error that a host can bring about; undefined of any other. */
export function describeFault(error: unknown, words: DeliveryWords['faults']): string | undefined {
  if (error instanceof RemoteError) return ofRemote(error.fault, words);
  if (error instanceof TurnTaken) return words.taken(error.who, error.since);
  if (!(error instanceof ForeignFiles)) return undefined;
  const named = error.paths.slice(0, NAMED).join(', ');
  const list = error.paths.length > NAMED ? `${named}, …` : named;
  return error.isWhole ? words.foreignFolder(list) : words.foreignFiles(list);
}
