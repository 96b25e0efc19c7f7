/** What the gate uses of packages that are installed in this folder alone, by `npm run test:setup`. */
declare module '@mdn/browser-compat-data' {
  export type Support = {
    version_added: string | boolean | null;
    version_removed?: string | boolean;
    prefix?: string;
    alternative_name?: string;
    flags?: object[];
  };
  export type Compat = { support: Record<string, Support | Support[] | undefined> };
  export type CompatTree = { __compat?: Compat } & { [key: string]: CompatTree | undefined };
  const data: CompatTree;
  export default data;
}

declare module 'acorn' {
  /** A node of a script's syntax tree (ESTree), with the fields that the gate looks at. */
  export type Node = {
    type: string;
    start: number;
    end: number;
    name?: string;
    operator?: string;
    raw?: string;
    bigint?: string;
    regex?: { pattern: string; flags: string };
    cooked?: string;
    static?: boolean;
    computed?: boolean;
    optional?: boolean;
    async?: boolean;
    generator?: boolean;
    await?: boolean;
    /** A node, or the value of a literal. */
    value?: unknown;
    id?: Node | null;
    init?: Node | null;
    key?: Node;
    left?: Node;
    right?: Node;
    object?: Node;
    property?: Node;
    callee?: Node;
    argument?: Node | null;
    source?: Node | null;
    exported?: Node | null;
    local?: Node;
    meta?: Node;
    param?: Node | null;
    params?: Node[];
    properties?: Node[];
    elements?: (Node | null)[];
    arguments?: Node[];
    quasis?: Node[];
    expressions?: Node[];
  };
  export function parse(
    code: string,
    options: {
      ecmaVersion: 'latest';
      sourceType: 'module' | 'script';
      allowReturnOutsideFunction?: boolean;
    },
  ): Node;
}

declare module '@eslint-community/regexpp' {
  export class RegExpParser {
    parsePattern(
      source: string,
      start: number,
      end: number,
      flags: { unicode: boolean; unicodeSets: boolean },
    ): object;
  }
  type Part = { kind: string; name: string | null; ref: string | number };
  export function visitRegExpAST(
    pattern: object,
    handlers: Record<`on${string}Enter`, (part: Part) => void>,
  ): void;
}

declare module 'css-tree' {
  type List = Iterable<StyleNode> & { size: number; first: StyleNode | null };

  /** A node of a style sheet's tree (css-tree), with the fields that the gate looks at. */
  export type StyleNode = {
    type: string;
    name?: string;
    property?: string;
    unit?: string;
    kind?: string;
    flags?: string | null;
    value?: StyleNode | string;
    prelude?: StyleNode | null;
    block?: StyleNode | null;
    children?: List | null;
  };
  export function parse(
    text: string,
    options: { context: string; onParseError(error: Error): void },
  ): StyleNode;
  export function walk(node: StyleNode, visit: (node: StyleNode) => void): void;
  export function generate(node: StyleNode): string;
}
