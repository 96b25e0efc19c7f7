import type { z } from 'zod';
import type { KeyTree } from '../key-tree.ts';
import { keyTree } from '../key-tree.ts';

function rows(tree: KeyTree, prefix: string): string[] {
  return [...tree].flatMap(([name, { doc, below }]) => {
    const example = doc?.example === undefined ? '' : `\`${doc.example}\``;
    const row = `| \`${prefix}${name}\` | ${doc?.en ?? ''} | ${example} |`;
    return [row, ...(below ? rows(below, `${prefix}${name}.`) : [])];
  });
}

/** The fields of a schema as a Markdown table: the documentation that editors read. */
export function fieldTable(schema: z.ZodType): string {
  return ['| field | meaning | example |', '|---|---|---|', ...rows(keyTree(schema), '')].join(
    '\n',
  );
}
