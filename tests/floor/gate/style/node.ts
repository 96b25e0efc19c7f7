import type { StyleNode } from 'css-tree';

/** The nodes right within a node. */
export const childrenOf = ({ children }: StyleNode): StyleNode[] => [...(children ?? [])];
