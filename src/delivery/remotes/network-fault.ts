import { isCertificateFault } from '../../lib/certificate-fault.ts';
import { RemoteError } from './remote-error.ts';

/** Codes of the network under which nobody answered. */
const NOBODY = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

/** The code that the system gave an error; empty where it has none. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** So many names are told of a certificate; those of hosts may be for hundreds. */
const NAMED = 5;

/** The names that a certificate is for, where it is for others than the one that was asked. */
function namesOf(error: unknown): string {
  const { cert } = error as { cert?: { subjectaltname?: string } };
  const names = (cert?.subjectaltname ?? '').replaceAll('DNS:', '').split(', ');
  return names.slice(0, NAMED).join(', ');
}

/** What stands in the way where a connection could not be begun: nobody, a certificate, or a line that broke. */
export function connectFault(error: unknown, server: string): RemoteError {
  const code = codeOf(error);
  if (NOBODY.has(code)) return new RemoteError({ kind: 'unreachable', server }, error);
  if (isCertificateFault(code)) {
    const names = namesOf(error);
    const fault = { kind: 'certificate', reason: code } as const;
    return new RemoteError(names === '' ? fault : { ...fault, names }, error);
  }
  return new RemoteError({ kind: 'lost' }, error);
}
