/** A line as a phone has it: bits a second, and milliseconds there and back. */
export type Line = { rate: number; roundTrip: number };

/** What the levels speak of: 1.6 Mbit/s and 150 ms. */
export const PHONE_LINE: Line = { rate: 1_600_000, roundTrip: 150 };
