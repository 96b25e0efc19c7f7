import { posix } from 'node:path';
import { readScript } from '../script/gate-script.ts';
import { textOf, walk } from '../script/node.ts';
import type { Piece } from './pieces.ts';

/** The scripts that a script imports, now or later, and those that it only names: workers. */
type Links = { imports: string[]; names: string[] };

const IMPORTS = /^(?:Import(?:Declaration|Expression)|Export(?:All|Named)Declaration)$/;

/** Reads what a script leads to. `files` are all scripts of the site. */
function linksOf({ file, kind, text }: Piece, files: readonly string[]): Links {
  const links: Links = { imports: [], names: [] };
  const script = readScript(text, kind === 'script' ? 'script' : 'module');
  walk(script, (node, [parent]) => {
    const value = textOf(node);
    if (value === undefined || !/\.m?js$/.test(value)) return;
    const path = posix.join(posix.dirname(file), value);
    if (parent && IMPORTS.test(parent.type)) links.imports.push(path);
    else links.names.push(...files.filter((one) => `/${value}`.endsWith(`/${one}`)));
  });
  return links;
}

/**
 * The scripts that run in the search worker alone, told by the imports: those reached from a script
 * that another starts as a worker, and not by any page's. The worker of the whole site, `sw.js`, is
 * started by its address in the pages and is none of them.
 */
export function scriptsOfWorkers(pieces: readonly Piece[]): Set<string> {
  const scripts = pieces.filter(({ file, kind }) => /\.m?js$/.test(file) && kind !== 'markup');
  const files = scripts.map(({ file }) => file);
  const links = new Map(scripts.map((one) => [one.file, linksOf(one, files)]));
  const reach = (from: Iterable<string>): Set<string> => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file) || !links.has(file)) return;
      reached.add(file);
      links.get(file)!.imports.forEach(follow);
    };
    for (const file of from) follow(file);
    return reached;
  };
  const starts = scripts.filter(({ text }) => /\bnew (?:Shared)?Worker\b/.test(text));
  const workers = new Set(starts.flatMap(({ file }) => links.get(file)!.names));
  const imported = new Set([...links.values()].flatMap(({ imports }) => imports));
  for (const file of imported) workers.delete(file);
  // Whatever is not reached from a worker belongs to pages, who loads it or not.
  const ofWorkers = reach(workers);
  const ofPages = reach(files.filter((file) => !ofWorkers.has(file)));
  return new Set([...ofWorkers].filter((file) => !ofPages.has(file)));
}
