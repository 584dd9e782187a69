import { type ReactNode, useCallback } from 'react';
import type { DataColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { SayKey, SayParams } from '../text/use-text.ts';
import { ListFrame } from './ListFrame.tsx';
import { ListNotice } from './ListNotice.tsx';
import { ListStatus } from './ListStatus.tsx';
import { useColumnsInSight } from './use-columns-in-sight.ts';

/** What the address of a list remembers besides its filters. */
interface Place<Sort extends string> {
  sort: Sort;
  descending: boolean;
  open: number | null;
  full: boolean;
}

interface Said {
  code: SayKey;
  params: SayParams;
}

export interface RecordListProps<Row extends { id: number }, Sort extends string> {
  label: string;
  countText(total: number): string;
  columns: readonly DataColumn<Row>[];
  /** What is read first, where a record takes half of the room. */
  beside: readonly string[];
  sorts: readonly Sort[];
  /** Times and figures begin at the newest and the largest; words begin at A. */
  largestFirst: readonly Sort[];
  place: Place<Sort>;
  change(next: Partial<Place<Sort>>): void;
  /** Says which list this is, filters and order included. */
  listId: string;
  rows: {
    total: number | undefined;
    rowAt(index: number): Row | undefined;
    onRange(from: number, to: number): void;
    changes: number;
    showChanges(): void;
    failure: Said | null;
    retry(): void;
  };
  /** Null where the list has no file. */
  csv: {
    running: boolean;
    failure: Said | null;
    file: { name: string; rows: number } | null;
    start(): void;
    cancel(): void;
  } | null;
  mayExport: boolean;
  /** The first sync is not done. */
  incomplete: boolean;
  filters: ReactNode;
  /** A total under each column. */
  footer?: readonly ReactNode[] | undefined;
  emptyState: ReactNode;
  /** Beside the list instead of a record, such as the form of a new one. */
  otherPanel?: ReactNode;
  panel(record: {
    id: number;
    full: boolean;
    onFull(full: boolean): void;
    onClose(): void;
  }): ReactNode;
}

const noFile = { failure: null, file: null };

/** A list to search, sort and export, with one record open beside it: the shape of every list screen. */
export function RecordList<Row extends { id: number }, Sort extends string>(
  props: RecordListProps<Row, Sort>,
) {
  const { rows, csv, place, change, beside } = props;
  const { sort, descending, open, full } = place;
  const isOpen = open !== null || Boolean(props.otherPanel);
  const columns = useColumnsInSight(props.columns, { isOpen, beside });
  const onClose = useCallback(() => change({ open: null, full: false }), [change]);
  const sortBy = (id: string) => {
    const next = props.sorts.find((one) => one === id);
    if (next === undefined) return;
    const begins = props.largestFirst.includes(next);
    change({ sort: next, descending: next === sort ? !descending : begins });
  };
  return (
    <ListFrame
      filters={props.filters}
      status={
        <ListStatus
          count={rows.total === undefined ? undefined : props.countText(rows.total)}
          changes={rows.changes}
          onShowChanges={rows.showChanges}
          csv={props.mayExport && csv !== null ? { ...csv, rows: rows.total ?? 0 } : undefined}
        />
      }
      notice={
        <ListNotice
          failure={rows.failure}
          onRetry={rows.retry}
          incomplete={props.incomplete && rows.total !== 0}
          exportState={csv ?? noFile}
        />
      }
      table={
        <DataTable<Row>
          label={props.label}
          listId={props.listId}
          footer={props.footer}
          columns={columns}
          total={rows.total}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          sort={{ id: sort, descending }}
          onSort={sortBy}
          rowId={({ id }) => String(id)}
          selectedId={open === null ? undefined : String(open)}
          onOpen={({ id }, how) => change({ open: id, full: how.full })}
          emptyState={props.emptyState}
        />
      }
      panel={
        props.otherPanel ||
        (open !== null &&
          props.panel({ id: open, full, onFull: (wide) => change({ full: wide }), onClose }))
      }
    />
  );
}
