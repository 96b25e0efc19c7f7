import { expect, test } from 'vitest';
import { serveFolder } from '../../../src/build/serve.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';

test('an erased story’s addresses answer 410 with the page that helps, others 404', async () => {
  const folder = writeFiles(freshFolder('serve'), { 'index.html': 'Depan', '404.html': 'Bantu' });
  const gone = ['/2015/09/hapus/', '/lama/%C3%A9.html'];
  const serving = await serveFolder(folder, '/koran/', 0, gone);
  const ask = async (path: string): Promise<[number, string]> => {
    const answer = await fetch(serving.url + path);
    return [answer.status, await answer.text()];
  };
  try {
    expect(await ask('')).toEqual([200, 'Depan']);
    for (const path of [
      '2015/09/hapus/',
      '2015/09/hapus?x=1',
      '2015/09/HAPUS/',
      'lama/%C3%A9.html',
    ])
      expect(await ask(path)).toEqual([410, 'Bantu']);
    expect(await ask('2015/09/hapus-lain/')).toEqual([404, 'Bantu']);
  } finally {
    await serving.close();
  }
});
