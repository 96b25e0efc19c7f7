import type { Reckoning } from '../lib/time/format.ts';
import { formatShortTime } from '../lib/time/format.ts';
import type { DeliveryWords } from '../words/words.ts';
import type { RemoteFault } from './remotes/remote-error.ts';
import { RemoteError } from './remotes/remote-error.ts';
import { ForeignFiles } from './sending/send-site.ts';
import { TurnTaken } from './sending/turn.ts';
import { CannotSwitch } from './taking-over/renaming-host.ts';
import { OtherDomainsInside } from './taking-over/what-lies-there.ts';

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
    case 'key':
      return fault.isLocked ? words.lockedKey : words.noKey;
    case 'too-many':
      return words.tooMany(fault.said);
    case 'no-data-line':
      return words.noDataLine(fault.server);
    case 'no-tls':
      return words.noTls(fault.server);
    case 'keys':
      return words.keys(fault.key);
    case 'no-bucket':
      return words.noBucket(fault.bucket);
    case 'host-key':
      return fault.known === undefined
        ? words.hostKeyNew(fault.shown)
        : words.hostKeyChanged(fault.known, fault.shown);
    case 'certificate':
      return words.certificate(fault.reason, fault.names ?? '');
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
export function describeFault(
  error: unknown,
  { faults: words, takeOver }: DeliveryWords,
  clock: Reckoning,
): string | undefined {
  if (error instanceof RemoteError) return ofRemote(error.fault, words);
  if (error instanceof TurnTaken)
    return words.taken(error.who, formatShortTime(error.since, clock));
  if (error instanceof CannotSwitch)
    return takeOver.cannotRename(error.folder, error.fault && ofRemote(error.fault.fault, words));
  if (error instanceof OtherDomainsInside) return takeOver.otherDomains(error.folder, error.names);
  if (!(error instanceof ForeignFiles)) return undefined;
  const named = error.paths.slice(0, NAMED).join(', ');
  const list = error.paths.length > NAMED ? `${named}, …` : named;
  return error.isWhole ? words.foreignFolder(list) : words.foreignFiles(list);
}
