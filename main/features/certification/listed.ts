import { sql } from 'kysely';

/** Ids as they stand between the brackets of `in ( … )`: any number of them, none of them bound. */
export const listed = (ids: readonly number[]) => sql.join(ids.map((id) => sql.lit(id)));
