import * as z from 'zod';
import { businessDay, centralId } from '../../../shared/contract/common.ts';
import { can, roles } from '../../../shared/contract/permissions.ts';
import { factKind, type Stream } from './stream.ts';

/** Numbers with a source, as somebody imported them: of the same figure, province and day the last one counts. */
export const figuresStream: Stream = { name: 'figures', pattern: /^figures$/ };

export const MOST_FIGURES = 2_000;

export const figuresImported = factKind({
  kind: 'figures.imported',
  version: 1,
  authors: roles.filter((role) => can(role, 'figure.import')),
  data: z.strictObject({
    company: centralId,
    rows: z
      .array(
        z.strictObject({
          figure: z.string().min(1).max(40),
          province: z.string().max(2),
          from: businessDay,
          amount: z.int(),
          source: z.string().min(1).max(200),
        }),
      )
      .min(1)
      .max(MOST_FIGURES),
  }),
});
