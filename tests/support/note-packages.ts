import Module from 'node:module';

/** Loaded before a program (`--import`): says at its end which packages were loaded on demand, by `require`. */
process.on('exit', () => {
  const { _cache: cache } = Module as unknown as { _cache: Readonly<Record<string, unknown>> };
  const names = Object.keys(cache).flatMap(
    (file) => /node_modules[/\\]((?:@[\w.-]+[/\\])?[\w.-]+)/.exec(file)?.[1] ?? [],
  );
  process.stderr.write(`packages: ${[...new Set(names)].join(' ')}\n`);
});
