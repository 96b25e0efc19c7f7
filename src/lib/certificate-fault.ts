/** Whether a code of Node's TLS says that a certificate is not to be trusted: it stays so when asked again. */
export const isCertificateFault = (code: string): boolean =>
  /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(code);
