const at = '2020-01-06 02:00:00.123456';

/** When the records every database starts with were written: before any world begins. */
export const firstStamp = { create_date: at, write_date: at } as const;
