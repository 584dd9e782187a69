import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.ts';
import type { WorldSize } from './world/batch.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
    'as-of': { type: 'string' },
    file: { type: 'string' },
    db: { type: 'string', default: 'umkm' },
    bare: { type: 'boolean', default: false },
    // For a program that starts us: however it dies, it closes our input, and we end too.
    'stop-with-input': { type: 'boolean', default: false },
  },
});

const isSize = (text: string): text is WorldSize => ['small', 'medium', 'large'].includes(text);

if (!isSize(values.size)) throw new Error('--size is one of small, medium, large');
const asOf = values['as-of'];
if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new Error('--as-of YYYY-MM-DD');

const sandbox = await startSandbox({
  size: values.size,
  seed: Number(values.seed),
  port: Number(values.port),
  db: values.db,
  bare: values.bare,
  ...(asOf === undefined ? {} : { asOf }),
  ...(values.file === undefined ? {} : { file: values.file }),
});

const stop = () => {
  void sandbox.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// Whoever started us may be gone before we are ready.
process.stdout.once('error', stop);
if (values['stop-with-input']) process.stdin.resume().once('close', stop);

const { url, db, login, password } = sandbox;
process.stdout.write(`READY ${JSON.stringify({ url, db, login, password })}\n`);
