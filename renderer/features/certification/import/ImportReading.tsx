import { dayOrder } from '../../../../shared/contract/import-rows.ts';
import type { ImportChoices } from '../../../../shared/contract/imports.contract.ts';
import { knownFailure } from '../../../client/failure.ts';
import { Select } from '../../../ui/controls/Select.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { Importing } from './use-import.ts';
import { useImportField } from './use-import-field.ts';

interface ImportReadingProps {
  reading: {
    encoding: string;
    columns: readonly { heading: string; field: string | null }[];
    fields: readonly string[];
    notes: readonly { code: string; params: Readonly<Record<string, string | number>> }[];
  };
  choices: ImportChoices;
  importing: Importing;
}

const NONE = '-';
const ASK = '-';

/** How the file is read: its letters, its columns, its days. Each can be said otherwise. */
export function ImportReading({ reading, choices, importing }: ImportReadingProps) {
  const say = useText();
  const fieldName = useImportField();
  const { encoding, columns, fields, notes } = reading;
  // A file may give two columns one heading.
  const numbered = columns.map((column, at) => ({ ...column, at }));
  const fieldOptions = [
    { value: NONE, label: say('imports.column_none') },
    ...fields.map((field) => ({ value: field, label: fieldName(field) })),
  ];
  return (
    <details open={columns.some(({ field }) => field === null)} className="text-table">
      <summary className="cursor-pointer text-muted">
        {choices.fileName} · {say('imports.encoding', { encoding })}
        {notes
          .map(knownFailure)
          .map(({ code, params }) => ` · ${say(code, params)}`)
          .join('')}
      </summary>
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
        {numbered.map(({ heading, field, at }) => (
          <div key={at} className="flex items-center gap-2">
            <span className="max-w-40 truncate font-medium">{heading === '' ? '–' : heading}</span>
            <Select
              label={say('imports.column_for', { heading })}
              value={field ?? NONE}
              options={fieldOptions}
              onChange={(chosen) => importing.read(heading, chosen === NONE ? null : chosen)}
            />
          </div>
        ))}
        <div className="flex items-center gap-2">
          <span className="font-medium">{say('imports.day_order')}</span>
          <Select
            label={say('imports.day_order')}
            value={choices.dayOrder ?? ASK}
            options={[
              { value: ASK, label: say('imports.order_ask') },
              ...dayOrder.options.map((value) => ({ value, label: say(`imports.order_${value}`) })),
            ]}
            onChange={(chosen) => importing.setDayOrder(dayOrder.safeParse(chosen).data ?? null)}
          />
        </div>
      </div>
    </details>
  );
}
