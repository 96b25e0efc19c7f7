/** Remembers what `make` gave for an object, as long as that object lives. */
export function memoOn<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: make(key) }));
    return entry.value;
  };
}

/** Remembers what `make` gave for a key of an owner, as long as that owner lives. */
export function memoIn<O extends object, K, V>(
  make: (owner: O, key: K) => V,
): (owner: O, key: K) => V {
  const ofOwner = memoOn((_owner: O) => new Map<K, { value: V }>());
  return (owner, key) => {
    const known = ofOwner(owner);
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: make(owner, key) }));
    return entry.value;
  };
}
