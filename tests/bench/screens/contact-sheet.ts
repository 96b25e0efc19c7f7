import sharp from 'sharp';

const [CELL, HEIGHT, GAP] = [300, 520, 16];

/** Sets the tops of pictures side by side, a row of at most `columns`, into one PNG. */
export async function contactSheet(
  files: readonly string[],
  columns: number,
  to: string,
): Promise<void> {
  const cells = await Promise.all(
    files.map(async (file, at) => {
      const { data, info } = await sharp(file)
        .resize({ width: CELL })
        .toBuffer({ resolveWithObject: true });
      const height = Math.min(HEIGHT, info.height);
      const input = await sharp(data).extract({ left: 0, top: 0, width: CELL, height }).toBuffer();
      const [column, row] = [at % columns, Math.floor(at / columns)];
      return { input, left: GAP + column * (CELL + GAP), top: GAP + row * (HEIGHT + GAP) };
    }),
  );
  const rows = Math.ceil(files.length / columns);
  await sharp({
    create: {
      width: GAP + Math.min(columns, files.length) * (CELL + GAP),
      height: GAP + rows * (HEIGHT + GAP),
      channels: 3,
      background: '#777',
    },
  })
    .composite(cells)
    .png()
    .toFile(to);
}
