/** A number as a report may repeat it, which others may read: its beginning and end alone. */
export const masked = (number: string): string =>
  `${number.trim().slice(0, 4)}…${number.trim().slice(-2)}`;
