import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Settings that are in order, with the sections nasional and internasional. */
export const SITE = `name: Warta
url: https://warta.example
language: id
timeZone: Asia/Jakarta
sections:
  - { id: nasional, name: Nasional }
  - { id: internasional, name: Internasional }
`;

/** An article that is in order, with more lines of front matter and another text if wanted. */
export function article(lines = '', body = 'Isi berita yang cukup untuk satu alinea.'): string {
  return `---
title: Kereta lewat
description: Pagi tadi.
date: 2015-09-16 19:41
section: nasional
${lines === '' ? '' : `${lines}\n`}---

${body}
`;
}

/**
 * A content folder of the given files (and settings that are in order) for the time of one test;
 * returns where it is.
 */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'warta-content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ 'site.yaml': SITE, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
