// Loaded before every command (`node --require`), in JavaScript that any Node understands: an older
// one would end with a syntax error. The language of the newsroom cannot be known here.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  const has = `v${process.versions.node}`;
  process.stderr.write(
    `Warta memerlukan Node.js 24 atau lebih baru; di sini ${has}. Jalankan npm install; kalau masih begitu, pasang Node.js dari https://nodejs.org, lalu ulangi.\n` +
      `Warta needs Node.js 24 or newer; here it is ${has}. Run npm install; if this stays, install Node.js from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}

// Kept from here on, compiled code is that of the command too, and no types are taken out of any file
// again: a tenth of a second of every command, a third of one that loads Astro. Threads begin here as well.
require('module').enableCompileCache(
  require('path').join(process.cwd(), 'node_modules/.cache/warta/compiled'),
);
