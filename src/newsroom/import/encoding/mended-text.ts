import { repairMojibake } from './repair-mojibake.ts';

/** A name or caption whose UTF-8 was encoded twice, as it was meant; all others as they are. */
export const mendedText = (text: string): string => repairMojibake(text).text;
