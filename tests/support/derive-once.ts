import crypto, { type BinaryLike, type ScryptOptions } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** A key of a passphrase takes half a second and is the same each time: a process of the tests derives it once. */
const derived = new Map<string, Buffer>();
const { scrypt, createHash } = crypto;
type Done = (error: Error | null, key: Buffer) => void;

function deriveOnce(phrase: BinaryLike, salt: BinaryLike, ...[length, cost, done]: Rest): void {
  const asked = createHash('sha256').update(phrase).update('|').update(salt);
  const name = asked.update(JSON.stringify([length, cost])).digest('hex');
  const known = derived.get(name);
  if (known !== undefined) return void setImmediate(done, null, Buffer.from(known));
  scrypt(phrase, salt, length, cost, (error, key) => {
    if (error === null) derived.set(name, Buffer.from(key));
    done(error, key);
  });
}
type Rest = readonly [length: number, cost: ScryptOptions, done: Done];

Object.assign(crypto, { scrypt: deriveOnce });
syncBuiltinESMExports();
