import { useFormat } from './use-format.ts';

export function CountText({ value }: { value: number | null }) {
  const format = useFormat();
  if (value === null) return <span className="text-muted">–</span>;
  return <span className="tabular">{format.count(value)}</span>;
}
