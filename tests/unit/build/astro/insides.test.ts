import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const ROOM = ['src', 'build', 'astro'].join(sep);

/** What Astro documents for themes, by module: names that any file may import. */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  astro: ['GetStaticPaths', 'APIContext'],
  'astro/types': ['ComponentProps'],
};

/** Signs of what only Astro's own code is meant to know. */
const INSIDES: readonly RegExp[] = [
  /['"`]astro\/(?!types['"])/,
  /\bimport\(\s*['"]astro['"]/,
  /\bvirtual:astro|\bastro:(?!content['"])[a-z]/,
  /\b(?:AstroPrerenderer|AstroIntegration|RouteData|SSRManifest|SSRResult|BuildApp)\b/,
  /\b(?:setPrerenderer|setInternals|pagesByKeys|pageMap|routeData|getComponentByRoute)\b/,
  /\b(?:componentMetadata|inlinedScripts|entryModules|prerender-entry|createAstro)\b/,
  /\b(?:isAstroComponentFactory|givesMarkup)\b|['"/]\.prerender\b/,
  /\$\$(?:result|render|props|slots|createComponent)\b/,
];

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  .filter((path) => /\.(?:ts|astro|mjs|cjs)$/.test(path));
const outside = sources.filter((path) => !path.startsWith(ROOM + sep));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('outside src/build/astro nothing', () => {
  test.each(INSIDES.map((sign) => [sign.source, sign]))('says %s', (_, sign) => {
    expect(outside.filter((path) => sign.test(read(path)))).toEqual([]);
  });

  test('imports more of Astro than it documents for themes', () => {
    const imports = outside.flatMap((path) =>
      [
        ...read(path).matchAll(/import\s+type\s+\{([^}]*)\}\s+from\s+'(astro(?:\/[^']*)?)'/g),
      ].flatMap(([, names = '', module = '']) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !DOCUMENTED[module]?.includes(name))
          .map((name) => `${path}: ${name} of ${module}`),
      ),
    );
    expect(imports).toEqual([]);
  });
});

test('README.md names every file of the room that leans on Astro, and no other', () => {
  const readme = read(join(ROOM, 'README.md'));
  const leaning = sources
    .filter((path) => path.startsWith(ROOM + sep))
    .filter((path) => INSIDES.some((sign) => sign.test(read(path))))
    .map((path) => path.slice(ROOM.length + 1).replaceAll(sep, '/'));
  const named = new Set([...readme.matchAll(/`([\w/-]+\.ts)`/g)].map(([, file]) => file));
  expect(leaning.filter((file) => !named.has(file))).toEqual([]);
  expect([...named].filter((file) => !sources.includes(join(ROOM, file!)))).toEqual([]);
});
