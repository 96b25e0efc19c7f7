/** Makes its value when it is first called, and remembers it. */
export function once<V>(make: () => V): () => V {
  let entry: { value: V } | undefined;
  return () => (entry ??= { value: make() }).value;
}

/** Remembers what `make` gave for each key. */
export function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const entries = new Map<K, { value: V }>();
  return (key) => {
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { value: make(key) }));
    return entry.value;
  };
}

/** Remembers what `make` gave for the key that it was asked for last. */
export function memoOfLast<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

/** Remembers what `make` gave for an object, as long as that object lives. */
export function memoOn<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const entries = new WeakMap<K, { value: V }>();
  return (key) => {
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { value: make(key) }));
    return entry.value;
  };
}

/** Remembers what `make` gave for a key of an owner, as long as that owner lives. */
export function memoIn<O extends object, K, V>(
  make: (owner: O, key: K) => V,
): (owner: O, key: K) => V {
  const ofOwner = memoOn((owner: O) => memo((key: K) => make(owner, key)));
  return (owner, key) => ofOwner(owner)(key);
}
