/**
 * A build ended by an error, its `cause`. `isBegun` says whether some of the new files were in place
 * already; if not, the site that readers see is what it was.
 */
export class BuildBroken extends Error {
  readonly isBegun: boolean;
  constructor(cause: unknown, isBegun: boolean) {
    super('The build did not come to its end.', { cause });
    this.name = 'BuildBroken';
    this.isBegun = isBegun;
  }
}
