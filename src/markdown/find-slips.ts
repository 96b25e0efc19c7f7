export function findSlips(body: string): { line: number; column: number; value: string }[] { return body ? [] : []; }
