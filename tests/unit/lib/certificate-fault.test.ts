import { expect, test } from 'vitest';
import { isCertificateFault } from '../../../src/lib/certificate-fault.ts';

test.each([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])('%s is a fault of a certificate', (code) => expect(isCertificateFault(code)).toBe(true));

test.each(['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'ERR_SSL_WRONG_VERSION_NUMBER'])(
  '%s is none',
  (code) => expect(isCertificateFault(code)).toBe(false),
);
