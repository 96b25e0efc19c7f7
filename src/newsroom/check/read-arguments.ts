import { parseArgs } from 'node:util';

const options = {
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  undo: { type: 'boolean', default: false },
  online: { type: 'boolean', default: false },
  'old-addresses': { type: 'string' },
} as const;

/** What `npm run check` is asked to do. */
export type CheckValues = ReturnType<typeof parse>;

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options }).values;
}

/** The options of a command line; undefined where it has others. */
export function readArguments(args: readonly string[]): CheckValues | undefined {
  try {
    return parse(args);
  } catch {
    return undefined;
  }
}
