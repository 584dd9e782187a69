import type * as z from 'zod';
import type { Role } from '../../../shared/contract/permissions.ts';

/** One thing that can be said in a stream: its shape, who may say it, and what must be known to say it. */
export interface FactKind<Data = unknown> {
  kind: string;
  version: number;
  data: z.ZodType<Data>;
  /** Roles of which the author holds one, at the staff head that the fact names. */
  authors: readonly Role[];
  /** It approves what others prepared: its author prepared none of it. */
  isCheck: boolean;
  /** Streams whose heads it must name, besides `staff`. */
  relies(data: Data): readonly string[];
}

export interface Stream {
  name: string;
  /** The ids of its streams: one, or one for each month, vendor and so on. */
  pattern: RegExp;
  /** One person's: read by his desks alone, and so by no anchor or snapshot. */
  isPrivate?: true;
}

export const STAFF = 'staff';

type KindOptions<Data> = Pick<FactKind<Data>, 'kind' | 'version' | 'data' | 'authors'> &
  Partial<FactKind<Data>>;

export function factKind<Data>(options: KindOptions<Data>): FactKind<Data> {
  return { isCheck: false, relies: () => [], ...options };
}
