import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import { isFieldGroup, readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { publishSchema } from '../../schema/schemas.ts';
import { validate } from '../../schema/validate.ts';
import { PUBLISH_FILE } from '../files/role.ts';
import { slipFindings } from './slips.ts';

/** The hosts in `publish.yaml` that can be used, and what is wrong with the others. */
export interface Targets {
  readonly targets: readonly PublishTarget[];
  readonly findings: readonly Finding[];
}

/** What each way to a host cannot do without. */
const NEEDED = {
  sftp: ['server', 'user', 'folder'],
  ftps: ['server', 'user', 'folder'],
  ftp: ['server', 'user', 'folder', 'unencrypted'],
  folder: ['folder'],
  rsync: ['server', 'folder'],
  s3: ['bucket', 'region'],
} as const satisfies Record<PublishTarget['kind'], readonly (keyof PublishTarget)[]>;

const EXAMPLES = {
  server: 'ftp.kabarkota.example',
  user: 'kabarkota',
  folder: 'public_html',
  unencrypted: 'ya',
  bucket: 'kabarkota',
  region: 'ap-southeast-3',
} as const;

/** Names under which people write what nobody else may read. */
const SECRET =
  /^(?:.*pass(?:word|phrase|wd)?|.*sandi|pwd|.*secret.*|.*token|.*private_?key|.*access_?key.*)$/i;

/** A name and a password in an address, and the text of a private key. */
const SECRET_VALUE = /:\/\/[^\s/@:]*:[^\s/@]+@|-----BEGIN [A-Z ]*PRIVATE KEY/;

/** Whether a line says what nobody else may read, by its name or by what stands in it. */
const isSecret = (key: string, value: unknown): boolean =>
  SECRET.test(key) || (typeof value === 'string' && SECRET_VALUE.test(value));

/** Everything in the file that is a secret. */
function secretsIn(
  value: unknown,
  yaml: YamlReading,
  path: readonly PropertyKey[] = [],
): Finding[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => secretsIn(item, yaml, [...path, index]));
  if (!isFieldGroup(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (!isSecret(key, inner)) return secretsIn(inner, yaml, at);
    return [
      finding('publish/secret', { file: PUBLISH_FILE, ...yaml.locate(at, 'key') }, { key }, 'hold'),
    ];
  });
}

/** Reads the text of `publish.yaml`. A host that lacks what its way needs is left out. Never throws. */
export function parseTargets(text: string): Targets {
  const yaml = readYaml(plainLines(text), 1, freeTextKeys(publishSchema));
  const slips = slipFindings(PUBLISH_FILE, yaml.slips, 'hold');
  if (slips.length > 0 || yaml.value === null) return { targets: [], findings: slips };
  if (!isFieldGroup(yaml.value)) {
    const place = { file: PUBLISH_FILE, ...yaml.locate([]) };
    return { targets: [], findings: [finding('yaml/not-fields', place, {}, 'hold')] };
  }
  const secrets = secretsIn(yaml.value, yaml);
  const reading = validate(publishSchema, yaml.value, { file: PUBLISH_FILE, ...yaml }, 'hold');
  // What else is wrong with a secret is not said, which would show it: what to do with it is.
  const isOfSecret = ({ line }: Finding): boolean => secrets.some((one) => one.line === line);
  const findings = [...secrets, ...reading.findings.filter((one) => !isOfSecret(one))];
  if (reading.value === undefined) return { targets: [], findings };
  const [targets, names]: [PublishTarget[], Set<string>] = [[], new Set()];
  reading.value.targets.forEach((target, index) => {
    const place = { file: PUBLISH_FILE, ...yaml.locate(['targets', index]) };
    const missing = NEEDED[target.kind].filter(
      (key) => target[key] === undefined || target[key] === false,
    );
    for (const key of missing)
      findings.push(
        finding('publish/needs', place, { key, kind: target.kind, example: EXAMPLES[key] }, 'hold'),
      );
    if (names.has(target.name))
      findings.push(finding('publish/duplicate', place, { name: target.name }, 'hold'));
    else if (missing.length === 0) targets.push(target);
    names.add(target.name);
  });
  return { targets, findings };
}
