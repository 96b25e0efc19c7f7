/** Certificates that are out of date, of another name, or of nobody known. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/;

/** Why nothing was fetched, in one word or a status. */
export class FetchError extends Error {
  /** Whether the address may not be fetched at all. */
  readonly refused: boolean;
  constructor(message: string, refused = false) {
    super(message);
    this.refused = refused;
  }

  static tooLarge(maxBytes: number): FetchError {
    return new FetchError(`> ${Math.round(maxBytes / 1e6)} MB`);
  }

  /** What the network said, as one of few words; `signal` is the request's own. */
  static of(error: unknown, signal: AbortSignal): FetchError {
    if (error instanceof FetchError) return error;
    const { name } = (signal.aborted ? signal.reason : error) as Error;
    if (signal.aborted) return new FetchError(name === 'TimeoutError' ? name : 'stopped');
    const code = (error as NodeJS.ErrnoException).code ?? name;
    if (code.startsWith('HPE_')) return new FetchError('garbled');
    return new FetchError(certificate.test(code) ? 'certificate' : code);
  }
}
