import type { Secrets } from '../../../src/delivery/targets/secrets.ts';
import { secretsFrom } from '../../../src/delivery/targets/secrets.ts';

/** What an empty environment tells. */
export const noSecrets: Secrets = secretsFrom({}, { name: 'utama' });
