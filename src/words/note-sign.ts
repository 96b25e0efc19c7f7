/** The sign with which a note begins, of one that is nearly it: `[^2]:` of `[2]`. */
export const noteSign = (written: string): string => `[^${/[^[\]^]+/.exec(written)?.[0] ?? '1'}]:`;
