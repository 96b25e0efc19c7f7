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
