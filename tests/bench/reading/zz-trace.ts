import { startBrowser } from '../../support/browser.ts';
import { serveFolder } from '../../../src/build/serve.ts';
import { COMFORTS } from './comforts.ts';
const b = await startBrowser();
const s = await serveFolder('dist','/',0);
for (const name of process.argv.slice(2)) {
  const comfort = COMFORTS.find((c) => c.name === name)!;
  const context = await b.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await context.newPage();
  const d = await context.newCDPSession(page);
  await page.goto(s.url + '2024/03/enam-pemilu-sejak-1999/');
  await page.waitForTimeout(1500);
  await comfort.ready?.(page);
  await page.waitForTimeout(600);
  await d.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await b.startTracing(page, { categories: ['devtools.timeline','disabled-by-default-devtools.timeline'] });
  await comfort.act(page);
  await page.waitForTimeout(500);
  const t = JSON.parse((await b.stopTracing()).toString());
  const sum: Record<string, number> = {};
  const main = t.traceEvents.find((e:any)=>e.name==='EventDispatch');
  const list = t.traceEvents.filter((e:any)=>e.pid===main.pid&&e.tid===main.tid&&e.dur>500);
  console.log('==', name);
  for (const e of list.filter((e:any)=>e.dur>1500||e.name==='EventDispatch').slice(0,40)) console.log(e.name, e.args?.data?.type??'', (e.dur/1000).toFixed(1), (e.tdur/1000).toFixed(1), JSON.stringify(e.args).slice(0,140));
  await context.close();
}
await b.close(); await s.close();
