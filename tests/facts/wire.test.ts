import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payloadOf, saying, sayingOf } from '../../main/facts/log/wire.ts';

const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: fc.jsonValue() });
const uuid = fc.oneof(
  fc.uuid(),
  fc.uuid().map((text) => text.toUpperCase()),
  fc.string(),
);
const heads = fc.oneof(
  fc.dictionary(fc.string(), fc.nat()),
  fc.dictionary(fc.string(), fc.double()),
  fc.constant(JSON.parse('{"__proto__": 1}')),
);
const sayings = fc.record(
  {
    uuid: mostly(uuid),
    kind: mostly(fc.string({ maxLength: 90 })),
    version: mostly(fc.integer()),
    heads: mostly(heads),
    data: fc.jsonValue(),
    more: fc.jsonValue(),
  },
  { requiredKeys: ['uuid', 'kind', 'version', 'heads', 'data'] },
);

test('what is looked at by hand is what the schema says, of anything that may stand there', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(sayings, fc.jsonValue()), (said) => {
      const text = JSON.stringify(said);
      const parsed = saying.safeParse(JSON.parse(text));
      read += parsed.success ? 1 : 0;
      expect(sayingOf(text)).toEqual(parsed.success ? parsed.data : null);
    }),
    { numRuns: 5_000 },
  );
  expect(read).toBeGreaterThan(100);
});

test('what was said is read again, short or deflated', () => {
  const said = { uuid: '7e2c0b0e-4f1d-4c58-9a43-000000000001', kind: 'a', version: 1 };
  for (const data of ['x', 'x'.repeat(5_000), { n: [1, 2, 3] }]) {
    const whole = { ...said, heads: { staff: 1 }, data };
    expect(sayingOf(payloadOf(whole))).toEqual(whole);
  }
});
