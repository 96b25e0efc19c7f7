/** Whether data is a set of fields, not a list, text or nothing. */
export function isFieldGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
