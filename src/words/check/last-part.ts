/** The name of a field as it is written on its line: `time` of `corrections.time`. */
export function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
