import type { DataColumn, Marking } from './column.ts';

interface MarkBoxProps {
  label: string;
  checked: boolean;
}

/** The grid keeps the focus: Space marks its active row, a click here this one. */
function MarkBox({ label, checked }: MarkBoxProps) {
  return (
    <input
      type="checkbox"
      readOnly
      tabIndex={-1}
      checked={checked}
      aria-label={label}
      data-mark
      onMouseDown={(event) => event.preventDefault()}
      className="size-3.5 align-text-bottom accent-accent"
    />
  );
}

export function markColumn<Row>(marking: Marking<Row>): DataColumn<Row> {
  return {
    id: 'mark',
    header: '',
    width: '2rem',
    render: (row) => <MarkBox label={marking.label(row)} checked={marking.isMarked(row)} />,
  };
}
