import { userInfo } from 'node:os';
import { installed } from '../hosts/server.ts';
import { S3_BUCKET, S3_REGION, startS3 } from './s3-server.ts';
import { S3_KEYS } from './s3-signature.ts';
import { startSshHost } from './ssh-server.ts';

/** A running server by which a folder of this machine is reached as a host. */
export type DeliveryServer = {
  readonly port: number;
  /** Its lines in `publish.yaml` but for its name, where it is reached by this port. */
  readonly target: (port: number) => Readonly<Record<string, string | number>>;
  /** The variables that have its secrets. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
};

/** A kind of server: the programs that it needs, and how it is started for a folder. */
export type DeliveryServerKind = {
  readonly needs: readonly string[];
  readonly start: (root: string) => Promise<DeliveryServer>;
};

/** An SSH server with a key of its own, and one that it lets in. */
async function sshHost(
  target: (port: number, fingerprint: string) => Record<string, string | number>,
): Promise<DeliveryServer> {
  const server = await startSshHost('/usr/sbin/sshd', ['ed25519']);
  return {
    port: server.port,
    target: (port) => ({
      ...{ server: '127.0.0.1', port, user: userInfo().username },
      ...target(port, server.fingerprints['ed25519']!),
    }),
    env: { WARTA_KEY: server.key },
    stop: () => server.stop(),
  };
}

/** All kinds of hosts that can be tried on this machine, by the `kind` of `publish.yaml`. */
export const DELIVERY_SERVERS: Readonly<Record<string, DeliveryServerKind>> = {
  folder: {
    needs: [],
    start: async (root) => ({
      ...{ port: 0, env: {}, stop: async () => {} },
      target: () => ({ kind: 'folder', folder: root }),
    }),
  },
  rsync: {
    needs: ['/usr/sbin/sshd', '/usr/bin/rsync'],
    start: (root) => sshHost((_, fingerprint) => ({ kind: 'rsync', folder: root, fingerprint })),
  },
  sftp: {
    needs: ['/usr/sbin/sshd'],
    start: (root) => sshHost((_, fingerprint) => ({ kind: 'sftp', folder: root, fingerprint })),
  },
  s3: {
    needs: [],
    async start(root) {
      const server = await startS3(root);
      const place = { kind: 's3', bucket: S3_BUCKET, region: S3_REGION };
      return {
        port: Number(new URL(server.endpoint).port),
        target: (port) => ({ ...place, endpoint: `http://127.0.0.1:${port}/` }),
        env: { WARTA_ACCESS_KEY: S3_KEYS.accessKey, WARTA_SECRET_KEY: S3_KEYS.secretKey },
        stop: () => server.stop(),
      };
    },
  },
};

/** Whether all that a kind needs is installed; what is not is printed. */
export const canServe = ({ needs }: DeliveryServerKind): boolean =>
  needs.every((program) => installed(program) !== undefined);
