import { closeSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import { headSize, partsOf } from '../recognise/is-wpress.ts';
import type { Budget } from './budget.ts';
import { isPictureName, unitOfName } from './file-names.ts';
import { SafeNames } from './safe-names.ts';
import { bytesAt } from './zip/bytes-at.ts';

const piece = 1024 * 1024;

/** What came of an archive. */
interface Unpacked {
  /** What stays packed, by name. */
  left: { file: string; unit: LeftUnit }[];
  /** Whether it ends where archives end. */
  isWhole: boolean;
}

/**
 * Unpacks the database in such an archive, and where they are wanted the pictures, into a folder; all
 * else are parts of the program.
 * @throws {BudgetSpent} where it is too much
 */
export function unpackWpress(
  path: string,
  folder: string,
  { budget, images, stop }: { budget: Budget; images: boolean; stop?: AbortSignal | undefined },
): Unpacked {
  const unpacked: Unpacked = { left: [], isWhole: false };
  const names = new SafeNames();
  const from = openSync(path, 'r');
  try {
    const end = fstatSync(from).size;
    let at = 0;
    while (at < end) {
      if (stop?.aborted === true) break;
      const { name, size: length, folder: inside } = partsOf(bytesAt(from, at, headSize));
      if (name === '') return { ...unpacked, isWhole: true };
      const [size, start] = [Number(length), at + headSize];
      if (!/^\d+$/.test(length) || start + size > end) return unpacked;
      at = start + size;
      budget.file();
      const file = inside === '.' || inside === '' ? name : `${inside}/${name}`;
      const isWanted = file === 'database.sql' || (images && isPictureName(file));
      if (isWanted) {
        const to = join(
          folder,
          names.pathFor(file === 'database.sql' ? file : `wp-content/${file}`),
        );
        mkdirSync(dirname(to), { recursive: true });
        copyPart(from, to, { start, size, budget });
      } else {
        const unit = unitOfName(file);
        const isPicture = unit.sort === 'aside';
        unpacked.left.push({ file, unit: isPicture ? unit : privateUnit('site-part') });
      }
    }
    return unpacked;
  } finally {
    closeSync(from);
  }
}

function copyPart(
  from: number,
  to: string,
  { start, size, budget }: { start: number; size: number; budget: Budget },
): void {
  const out = openSync(to, 'wx');
  try {
    for (let done = 0; done < size;) {
      const bytes = bytesAt(from, start + done, Math.min(piece, size - done));
      budget.take(bytes.length);
      for (let at = 0; at < bytes.length;) at += writeSync(out, bytes, at);
      done += bytes.length;
    }
  } finally {
    closeSync(out);
  }
}
