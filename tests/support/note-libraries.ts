/** Loaded before a program (`--import`): says at its end which native libraries it has loaded. */
process.on('exit', () => {
  const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
  process.stderr.write(`libraries: ${sharedObjects.join(' ')}\n`);
});
