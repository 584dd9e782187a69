const DAY_MS = 86_400_000;

export function dayOf(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}

export function calendarKeys(day: string): Record<string, string> {
  const at = Date.parse(day);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  const week = new Date(at - weekday * DAY_MS).toISOString().slice(0, 10);
  return { day, week, month: day.slice(0, 7) };
}
