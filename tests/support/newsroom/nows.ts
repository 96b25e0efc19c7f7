/** Clocks of builds: of the days around the desk's stories, and of a month later. */
export const NOWS = [
  '2026-01-10T00:00:00Z',
  '2026-01-10T17:30:00Z',
  '2026-01-08T20:00:00Z',
  '2026-01-12T03:00:00Z',
  '2026-02-10T00:00:00Z',
];
