import * as z from 'zod';
import { policyBody } from '../../../../../shared/contract/facts.contract.ts';
import { taxPack } from '../../../../../shared/contract/sound-tax-pack.ts';
import type { Reader } from '../../../../db/db.ts';
import { madeHere } from '../../../../facts/pending/made-here.ts';
import { packProposed } from '../../../../facts/streams/pack-proposed.ts';
import { decisionProposed } from '../../../../facts/streams/policy.stream.ts';

const plain = z.object({
  topic: z.string(),
  title: z.string(),
  body: policyBody,
  effectiveFrom: z.string(),
});
const aboutPack = z.object({ title: z.string(), pack: taxPack });

export const plainOnTheirWay = (db: Reader) => madeHere(db, decisionProposed.kind, plain);

export const packsOnTheirWay = (db: Reader) => madeHere(db, packProposed.kind, aboutPack);
