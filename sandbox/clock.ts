/** The server's time: of all stamps and of the Date header. */
export interface Clock {
  now(): Date;
  /** 'YYYY-MM-DD HH:MM:SS.ffffff', never twice the same: a transaction's start. */
  stamp(): string;
  /** Sets the clock on, or back: only then do stamps go backwards. */
  shift(ms: number): void;
}

/** Real time; or, where a day is asked for, from 15:00 WIB of that day on. */
export function clockFrom(asOf: string | null): Clock {
  let offset = asOf === null ? 0 : Date.parse(`${asOf}T08:00:00Z`) - Date.now();
  let last = 0;
  const micros = () => {
    const now = Math.floor((performance.timeOrigin + performance.now() + offset) * 1000);
    last = Math.max(now, last + 1);
    return last;
  };
  return {
    now: () => new Date(Date.now() + offset),
    stamp: () => {
      const at = micros();
      const text = new Date(Math.floor(at / 1000)).toISOString();
      const fraction = String(at % 1_000_000).padStart(6, '0');
      return `${text.slice(0, 10)} ${text.slice(11, 19)}.${fraction}`;
    },
    shift: (ms) => {
      offset += ms;
      last = 0;
    },
  };
}

/** The newest business day (WIB) whose 15:00 has passed: a world that ends then holds nothing of the future. */
export const newestDay = () => new Date(Date.now() - 8 * 3_600_000).toISOString().slice(0, 10);
