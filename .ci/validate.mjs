// node validate.mjs SCHEMA FILE...: each file, or each line of a .jsonl file, must fit the schema. Needs ajv in NODE_PATH.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const Ajv = createRequire(import.meta.url)('ajv/dist/2020').default;
const [schemaFile, ...files] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
const ofFile = ajv.compile(schema);
const ofLine = schema.$defs?.finding && ajv.compile({ $ref: '#/$defs/finding', $defs: schema.$defs });
let count = 0, wrong = 0;
for (const file of files) {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xef) throw new Error(`${file} begins with a byte order mark`);
  const isLines = file.endsWith('.jsonl');
  const texts = isLines ? bytes.toString().split('\n').filter(line => line) : [bytes.toString()];
  for (const text of texts) {
    const validate = isLines ? ofLine : ofFile, value = JSON.parse(text);
    count++;
    if (!validate(value)) {
      wrong++;
      for (const error of validate.errors.slice(0, 5)) console.log(`${file} ${error.instancePath}: ${error.message}`);
    }
  }
}
console.log(`${schemaFile}: ${count - wrong} of ${count} fit`);
process.exit(wrong > 0 || count === 0 ? 1 : 0);
