import { writeContent } from '../edit-content.ts';
import type { NewsroomState } from './desk.ts';
import { filesOf } from './desk.ts';

/** Saves a desk into `folder` as an editor does: only what changed is written. */
export function saverOf(folder: string): (desk: NewsroomState) => void {
  let onDisk = new Map<string, string>();
  return (desk) => {
    const files = filesOf(desk);
    const changed = [...files].filter(([path, text]) => onDisk.get(path) !== text);
    const gone = [...onDisk.keys()].filter((path) => !files.has(path));
    writeContent(folder, Object.fromEntries(changed));
    writeContent(folder, Object.fromEntries(gone.map((path) => [path, undefined])));
    onDisk = files;
  };
}
