import sharp from 'sharp';

const [SHEET_WIDTH, SHEET_HEIGHT, GAP] = [1560, 1240, 10];
/** A page is cut into columns as high as the sheet; what is below the last of these is left out. */
const MOST_COLUMNS = 3;

/** Columns a sheet has for views of this width: phones stand five abreast. */
const columnsOf = (viewWidth: number): number => (viewWidth < 500 ? 5 : viewWidth < 1000 ? 4 : 3);

/** A page, from the top, as columns to be set side by side. */
async function cutPage(file: string, width: number): Promise<Buffer[]> {
  const { data, info } = await sharp(file).resize({ width }).toBuffer({ resolveWithObject: true });
  const height = SHEET_HEIGHT - 2 * GAP;
  const tops = Array.from({ length: MOST_COLUMNS }, (_none, at) => at * height);
  return Promise.all(
    tops
      .filter((top) => top < info.height)
      .map((top) => {
        const rest = Math.min(height, info.height - top);
        return sharp(data).extract({ left: 0, top, width, height: rest }).toBuffer();
      }),
  );
}

/** Lays pictures of pages side by side on sheets `to-1.png`, `to-2.png` … */
export async function contactSheets(
  pages: readonly { file: string }[],
  viewWidth: number,
  to: string,
): Promise<void> {
  const abreast = columnsOf(viewWidth);
  const width = Math.floor((SHEET_WIDTH - GAP) / abreast) - GAP;
  const cells: Buffer[] = [];
  for (const { file } of pages) cells.push(...(await cutPage(file, width)));
  for (let from = 0; from < cells.length; from += abreast) {
    const sheet = sharp({
      create: { width: SHEET_WIDTH, height: SHEET_HEIGHT, channels: 3, background: '#777' },
    });
    const placed = cells.slice(from, from + abreast);
    await sheet
      .composite(placed.map((input, at) => ({ input, left: GAP + at * (width + GAP), top: GAP })))
      .png()
      .toFile(`${to}-${String(from / abreast + 1).padStart(2, '0')}.png`);
  }
}
