import type { PageFailure, PackedError } from './render-task.ts';

/** Causes that are sent along with an error, and their causes. */
const DEEPEST = 8;

function packError(error: Error, depth: number): PackedError {
  const { name, message, stack = '', cause } = error;
  const plain = Object.entries(error).filter(([, value]) => typeof value !== 'object');
  const hasCause = cause instanceof Error && depth < DEEPEST;
  return {
    ...{ name, message, stack, details: Object.fromEntries(plain) },
    cause: hasCause ? packError(cause, depth + 1) : undefined,
  };
}

function unpackError({ name, message, stack, details, cause }: PackedError): Error {
  const error = new Error(message, cause && { cause: unpackError(cause) });
  return Object.assign(error, details, { name, stack });
}

/** Why a page could not be made, for another thread: an error itself loses its code and path on the way. */
export const packFailure = (at: number, thrown: unknown): PageFailure => ({
  at,
  error: packError(thrown instanceof Error ? thrown : new Error(String(thrown)), 0),
});

/** The error that was packed, with its causes; of no class of ours any more. */
export const unpackFailure = ({ error }: PageFailure): Error => unpackError(error);
