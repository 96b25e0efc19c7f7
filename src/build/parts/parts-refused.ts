import type { PartIdentity } from './part-identity.ts';

/** Why parts cannot be joined. Numbers are of parts; `folder` is where they were looked for. */
export type PartsFault = { folder: string; of: number } & (
  | { kind: 'none' }
  /** Parts of several wholes lie beside each other: into how many parts each of these was made. */
  | { kind: 'mixed'; counts: number[] }
  | { kind: 'missing'; numbers: number[] }
  | { kind: 'damaged'; numbers: number[]; file: string }
  /** They were made of something else than what is here now. */
  | { kind: keyof PartIdentity; numbers: number[] }
);

/** The parts are not those of this site. */
export class PartsRefused extends Error {
  readonly fault: PartsFault;
  constructor(fault: PartsFault) {
    super(`parts: ${JSON.stringify(fault)}`);
    this.name = 'PartsRefused';
    this.fault = fault;
  }
}
