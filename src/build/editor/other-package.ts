/** The package that we bundle is not the one that these changes were written for. */
export class OtherPackage extends Error {
  constructor(what: string) {
    super(
      `@sveltia/cms: ${what} is not where it was. Look at src/build/editor/package-changes.ts.`,
    );
    this.name = 'OtherPackage';
  }
}
