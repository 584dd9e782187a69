import { present } from '../../../shared/kernel/assert.ts';
import { staffNoted } from '../streams/staff-noted.ts';
import { STAFF, type Stream } from '../streams/stream.ts';
import { anchorFold } from './anchor.fold.ts';
import { certificationFold } from './certification.fold.ts';
import { evidenceFold } from './evidence.fold.ts';
import { figuresFold } from './figures.fold.ts';
import { type Fold, type Step, step } from './fold.ts';
import { periodFold } from './period.fold.ts';
import { policyFold } from './policy.fold.ts';
import { pricingFold } from './pricing.fold.ts';
import { privateFold, savedFold } from './saved.fold.ts';
import { staffFold } from './staff.fold.ts';
import { vendorNoteFold } from './vendor-note.fold.ts';

/** Every fold there is, and with its keeper every stream; a feature's fold registers here, in one line. */
export const folds: readonly Fold[] = [
  staffFold,
  anchorFold,
  policyFold,
  evidenceFold,
  periodFold,
  pricingFold,
  savedFold,
  privateFold,
  figuresFold,
  certificationFold,
  vendorNoteFold,
];

/** What is done with the facts of one stream: its keeper's steps first, then those of the folds that listen. */
export interface Course {
  stream: Stream;
  stepOf(kind: string, version: number): Step | undefined;
  others(kind: string, version: number): readonly Step[];
}

const noted = step(staffNoted, { apply: () => undefined });
const NO_STEPS: readonly Step[] = [];

const courses = new Map<string, Course>(
  folds
    .filter(({ isKeeper }) => isKeeper)
    .map(({ stream, steps }) => {
      const known = stream.name === STAFF ? steps : [...steps, noted];
      const listening = folds.filter((fold) => fold.stream === stream && !fold.isKeeper);
      const mine = Map.groupBy(known, ({ kind }) => kind);
      const others = Map.groupBy(
        listening.flatMap((fold) => fold.steps),
        ({ kind }) => kind,
      );
      return [
        stream.name,
        {
          stream,
          stepOf: (kind, version) => mine.get(kind)?.find((one) => one.version === version),
          others: (kind, version) =>
            others.get(kind)?.filter((one) => one.version === version) ?? NO_STEPS,
        },
      ];
    }),
);

export function courseOf(stream: Stream): Course {
  return present(courses.get(stream.name), `No fold keeps ${stream.name}.`);
}
