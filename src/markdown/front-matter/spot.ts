/** A line and a column, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The steps from the top of YAML data to a value: keys of maps and positions in lists, from 0. */
export type Path = readonly PropertyKey[];
