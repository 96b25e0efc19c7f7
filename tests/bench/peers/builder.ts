/** How one generator is run over its copy of the articles. */
export type Builder = {
  name: string;
  /** Program and arguments. */
  command: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Where its site goes. */
  out: string;
  /** What else it keeps between builds; a clean build starts without. */
  state: readonly string[];
  /** What it keeps of its own code alone; only a first build starts without. */
  compiled: readonly string[];
};
