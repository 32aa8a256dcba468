// Writes schema/config.schema.json, which editors use, from the schema that configurations are checked against.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import { format, resolveConfig } from 'prettier';

const { configJsonSchema } = await createJiti(import.meta.url).import('../src/config/schema.ts');
const filepath = fileURLToPath(new URL('../schema/config.schema.json', import.meta.url));
const options = await resolveConfig(filepath);
writeFileSync(filepath, await format(JSON.stringify(configJsonSchema()), { ...options, filepath }));
