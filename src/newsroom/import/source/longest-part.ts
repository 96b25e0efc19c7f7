/** Megabytes that one post of a source may have; a longer one is no article, and is not kept in memory. */
export const longestPart = 32;
