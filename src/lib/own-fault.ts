/** Errors that only a program makes: a name that is none, a value of a kind that was not thought of. */
const OURS = [TypeError, RangeError, ReferenceError, EvalError, URIError];

/** Whether an error, or one that it wraps, is a fault of the program and not of what it was given. */
export function isOwnFault(error: unknown): boolean {
  let inner = error;
  for (let depth = 0; depth < 8 && inner instanceof Error; depth++) {
    const { name, cause } = inner;
    if (name === 'AssertionError' || OURS.some((kind) => inner instanceof kind)) return true;
    inner = cause;
  }
  return false;
}

/** Calls that are shown of a trace: where it happened and how it came to that. */
const CALLS = 5;

/**
 * What an error says, then what it wraps, and the last calls before the innermost; calls within Node
 * are left out.
 */
export function shortTrace(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack = '', cause } = error;
  if (cause instanceof Error) return `${message}\n${shortTrace(cause)}`;
  const calls = stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line) && !line.includes('node:'))
    .slice(0, CALLS);
  return [`${name}: ${message}`, ...calls].join('\n');
}
