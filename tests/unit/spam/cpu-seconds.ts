/** CPU seconds that a call takes; unlike the wall clock it does not grow on a busy machine. */
export function cpuSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1e6;
}
