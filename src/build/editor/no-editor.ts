/** The newsroom has not said where its files are kept, so that nobody can write them in a browser. */
export class NoEditor extends Error {}
