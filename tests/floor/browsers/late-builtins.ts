import type { Floor } from '../../../src/build/browsers.ts';
import type { CompatData } from '../gate/compat.ts';

/** Types whose late members browsers' own code in pages, or the driver, does not live without. */
const KEPT = /^(?:Intl|Temporal|Atomics|WebAssembly|.*Function)$/;

/**
 * A script that deletes every built-in newer than the floor: whole types, and members, static or not.
 * It does so where it runs, in a page or in a worker.
 */
export function deleteLate(data: CompatData, floor: Floor): string {
  const late = (path: string): boolean => data.needs(path, floor) !== undefined;
  const types = data.parts('javascript.builtins').filter((type) => !KEPT.test(type));
  const whole = types.filter((type) => late(`javascript.builtins.${type}`));
  const members = types.flatMap((type) => {
    const names = data
      .parts(`javascript.builtins.${type}`)
      .filter((name) => /^[a-z]\w*$/i.test(name) && late(`javascript.builtins.${type}.${name}`));
    return names.length > 0 ? [[type, names] as const] : [];
  });
  const lists = JSON.stringify({ whole, members });
  // In a module's strict code `delete` throws of what cannot be deleted, as some symbols.
  return `(function (late) {
  var typed = Object.getPrototypeOf(Uint8Array);
  late.members.forEach(function (entry) {
    var type = entry[0] === 'TypedArray' ? typed : self[entry[0]];
    if (!type) return;
    entry[1].forEach(function (name) {
      Reflect.deleteProperty(type, name);
      if (type.prototype) Reflect.deleteProperty(type.prototype, name);
    });
  });
  late.whole.forEach(function (name) { Reflect.deleteProperty(self, name); });
})(${lists});`;
}
