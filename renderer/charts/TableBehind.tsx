export interface BehindTable {
  /** The first names the rows, the others are figures. */
  head: readonly string[];
  rows: readonly { key: string; cells: readonly string[] }[];
}

export function TableBehind({ head, rows, label }: BehindTable & { label: string }) {
  return (
    <table aria-label={label} className="w-full text-table">
      <thead className="sticky top-0 bg-surface">
        <tr>
          {head.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={`border-line-strong border-b py-1 pr-2 font-medium text-muted ${index === 0 ? 'text-start' : 'text-end'}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className="border-line border-b">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={head[index]} scope="row" className="py-1 pr-2 text-start font-normal">
                  {cell}
                </th>
              ) : (
                <td key={head[index]} className="tabular py-1 pr-2 text-end">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
