/**
 * What stands for the bytes of live coverage: the digests of its story's file and of its files of entries, in
 * order. Not hashed, for the check of one story runs in browsers; whoever keeps it hashes it.
 */
export const liveDigest = (digests: readonly string[]): string => `live.${digests.join('.')}`;
