import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { resolve } from 'node:path';
import type { Connection, Session, SFTPWrapper, Stats } from 'ssh2';
import ssh2 from 'ssh2';
import { isSystemError } from '../../../src/lib/system-error.ts';

const { STATUS_CODE, OPEN_MODE } = ssh2.utils.sftp;

/** A host by SFTP in this process, which knows no renaming over a file. */
export type SftpServer = {
  readonly port: number;
  /** Its private key as fingerprinted. */
  readonly hostKey: Buffer;
  stop(): void;
};

/** Whom it lets in, and what it has. */
export type SftpServerOptions = {
  /** Relative paths count from here. */
  readonly home: string;
  readonly password: string;
  /** How the password is asked for. */
  readonly way: 'password' | 'keyboard-interactive';
  /** How many bytes it has room for. */
  readonly room?: number;
  /** A call of the client that it refuses. */
  readonly denies?: (call: string, path: string) => boolean;
};

const HOST = ssh2.utils.generateKeyPairSync('ed25519');

const asAttributes = (stats: { mode: number; size: number }) =>
  ({ mode: stats.mode, size: stats.size, uid: 0, gid: 0, atime: 0, mtime: 0 }) as unknown as Stats;

/** The number that OpenSSH answers for an error of the system. */
function statusFor(error: unknown): number {
  const code = isSystemError(error) ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return STATUS_CODE.NO_SUCH_FILE;
  return code === 'EACCES' ? STATUS_CODE.PERMISSION_DENIED : STATUS_CODE.FAILURE;
}

/** Answers one session; all of it is done at once. */
function serve(sftp: SFTPWrapper, { home, room = Infinity, denies }: SftpServerOptions): void {
  const handles = new Map<number, number | string>();
  let [next, left] = [0, room];
  const at = (path: string): string => resolve(home, path);
  const held = (handle: Buffer): number => handles.get(handle.readUInt32BE()) as number;
  const hold = (what: number | string): Buffer => {
    handles.set(next, what);
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(next++);
    return handle;
  };
  /** Does what is asked; an error becomes the answer. `work` answers by itself where it returns true. */
  const answer = (id: number, call: string, path: string, work: () => unknown): void => {
    try {
      if (denies?.(call, path) === true) sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
      else if (work() !== true) sftp.status(id, STATUS_CODE.OK);
    } catch (error) {
      sftp.status(id, statusFor(error));
    }
  };
  const own = (_answered: void): true => true;
  sftp
    .on('OPEN', (id, path, flags) =>
      answer(id, 'OPEN', path, () => {
        const isNew = (flags & OPEN_MODE.EXCL) > 0;
        const mode = (flags & OPEN_MODE.WRITE) > 0 ? (isNew ? 'wx' : 'w') : 'r';
        return own(sftp.handle(id, hold(openSync(at(path), mode))));
      }),
    )
    .on('WRITE', (id, handle, offset, bytes) =>
      answer(id, 'WRITE', '', () => {
        left -= bytes.length;
        if (left < 0) throw new Error('no room');
        writeSync(held(handle), bytes, 0, bytes.length, offset);
      }),
    )
    .on('READ', (id, handle, offset, length) =>
      answer(id, 'READ', '', () => {
        const bytes = Buffer.alloc(length);
        const count = readSync(held(handle), bytes, 0, length, offset);
        if (count === 0) return own(sftp.status(id, STATUS_CODE.EOF));
        return own(sftp.data(id, bytes.subarray(0, count)));
      }),
    )
    .on('CLOSE', (id, handle) =>
      answer(id, 'CLOSE', '', () => {
        if (typeof held(handle) === 'number') closeSync(held(handle));
      }),
    )
    .on('OPENDIR', (id, path) =>
      answer(id, 'OPENDIR', path, () => {
        readdirSync(at(path));
        return own(sftp.handle(id, hold(at(path))));
      }),
    )
    .on('READDIR', (id, handle) =>
      answer(id, 'READDIR', '', () => {
        const key = handle.readUInt32BE();
        const folder = String(handles.get(key));
        handles.set(key, '');
        if (folder === '') return own(sftp.status(id, STATUS_CODE.EOF));
        const entries = ['.', '..', ...readdirSync(folder)].map((filename) => ({
          ...{ filename, longname: filename },
          attrs: asAttributes(lstatSync(resolve(folder, filename))),
        }));
        return own(sftp.name(id, entries));
      }),
    )
    .on('STAT', (id, path) =>
      answer(id, 'STAT', path, () => own(sftp.attrs(id, asAttributes(statSync(at(path)))))),
    )
    .on('LSTAT', (id, path) =>
      answer(id, 'LSTAT', path, () => own(sftp.attrs(id, asAttributes(lstatSync(at(path)))))),
    )
    .on('RENAME', (id, from, to) =>
      answer(id, 'RENAME', to, () => {
        if (existsSync(at(to))) throw new Error('exists');
        renameSync(at(from), at(to));
      }),
    )
    .on('MKDIR', (id, path) => answer(id, 'MKDIR', path, () => mkdirSync(at(path))))
    .on('RMDIR', (id, path) => answer(id, 'RMDIR', path, () => rmdirSync(at(path))))
    .on('REMOVE', (id, path) => answer(id, 'REMOVE', path, () => unlinkSync(at(path))));
}

/** Lets a client in that knows the password. */
function letIn(client: Connection, options: SftpServerOptions): void {
  client.on('authentication', (login) => {
    if (login.method !== options.way) login.reject([options.way]);
    else if (login.method === 'password')
      if (login.password === options.password) login.accept();
      else login.reject([options.way]);
    else if (login.method === 'keyboard-interactive')
      login.prompt([{ prompt: 'Password: ', echo: false }], ([answered]) => {
        if (answered === options.password) login.accept();
        else login.reject([options.way]);
      });
  });
  client.on('session', (accept) => {
    const session: Session = accept();
    session.on('sftp', (begin) => serve(begin(), options));
  });
  client.on('error', () => {});
}

/** Starts a host. */
export function startSftpServer(options: SftpServerOptions): Promise<SftpServer> {
  const clients = new Set<Connection>();
  const server = new ssh2.Server({ hostKeys: [HOST.private] }, (client) => {
    clients.add(client);
    // Its types do not have it.
    (client as Connection & { setNoDelay(isOn: boolean): void }).setNoDelay(true);
    letIn(client, options);
  });
  const hostKey = Buffer.from(HOST.public.split(' ')[1]!, 'base64');
  const { promise, resolve: ready } = Promise.withResolvers<SftpServer>();
  server.listen(0, '127.0.0.1', () => {
    const address = server.address() as { port: number };
    const stop = (): void => {
      server.close();
      for (const client of clients) client.end();
    };
    ready({ port: address.port, hostKey, stop });
  });
  return promise;
}
