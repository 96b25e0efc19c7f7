import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { bundleScript } from '../../../src/build/bundle-script.ts';

let script: string;
beforeAll(async () => {
  script = await bundleScript(join(import.meta.dirname, '../../../src/client/before-paint.ts'));
});

type Listener = (event: object) => void;

/** Runs the script of the head in a browser that has or lacks modules, and storage. */
function run({ hasModules = true, stored = {} as Record<string, string> | undefined } = {}) {
  const marks = new Set<string>();
  const settings: Record<string, string> = {};
  let failed: Listener = () => undefined;
  vi.stubGlobal('document', {
    documentElement: { classList: marks, dataset: settings },
    createElement: () => (hasModules ? { noModule: false } : {}),
  });
  vi.stubGlobal('localStorage', {
    getItem(key: string) {
      if (!stored) throw new DOMException('denied', 'SecurityError');
      return stored[key] ?? null;
    },
  });
  vi.stubGlobal('addEventListener', (_type: string, listener: Listener) => (failed = listener));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  // oxlint-disable-next-line no-implied-eval, no-new-func
  new Function(script)();
  vi.unstubAllGlobals();
  return { marks, settings, fail: (event: object) => failed(event) };
}

test('a browser with modules is marked so; one without shows what it cannot do', () => {
  expect([...run().marks]).toEqual(['js']);
  expect([...run({ hasModules: false }).marks]).toEqual(['failed']);
});

test('a module that does not come or does not parse is marked, a picture is not', () => {
  const { marks, fail } = run();
  fail({ target: { tagName: 'IMG' } });
  fail({ target: { type: 'text/css' } });
  expect([...marks]).toEqual(['js']);
  fail({ target: { type: 'module' } });
  expect([...marks]).toEqual(['js', 'failed']);
  const other = run();
  other.fail({ message: 'SyntaxError', target: {} });
  expect([...other.marks]).toEqual(['js', 'failed']);
});

test('settings come from storage; what is not set, from the browser; storage may be denied', () => {
  const { settings } = run({ stored: { 'warta:theme': 'dark', 'warta:saver': 'off' } });
  expect(settings).toEqual({ theme: 'dark', saver: 'off' });
  expect(run({ stored: undefined }).settings).toEqual({ saver: 'on' });
});
