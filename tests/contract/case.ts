import type { ErrorCode } from '../../shared/contract/errors.ts';
import type { Role } from '../../shared/contract/permissions.ts';

export interface Case {
  /** Answered. Ids of the world of world.ts are put in for `vendor` and `order`. */
  allowed: unknown;
  /** What the procedure turns down, and how; null where no input can be wrong. */
  refused: { input: unknown; code: ErrorCode } | null;
  /** A role without the permission; null where every role holds it. */
  forbidden: Role | null;
}
