import { useEffect } from 'react';
import { useMay } from '../../../client/use-session.ts';
import type { BoardEntry, Definitions } from '../board-entry.ts';
import { CardMenu } from './CardMenu.tsx';
import { useCardFiles } from './use-card-files.ts';

interface CardFilesMenuProps {
  entry: BoardEntry;
  title: string;
  definitions: Definitions;
  /** Seen only while the pointer or the keyboard is at the card, or while there is something to tell. */
  shy?: boolean;
  /** Told what went wrong with the last file, in words; null once nothing did. */
  onFailure?(failure: string | null): void;
}

/** The files of a card, for who may take them along. */
export function CardFilesMenu(props: CardFilesMenuProps) {
  return useMay('export.create') ? <Files {...props} /> : null;
}

function Files({ entry, title, definitions, shy = false, onFailure }: CardFilesMenuProps) {
  const files = useCardFiles(entry, definitions);
  const { running, failure } = files;
  useEffect(() => onFailure?.(failure), [onFailure, failure]);
  const hidden = shy && !running && failure === null ? 'opacity-0' : '';
  return (
    <CardMenu
      title={title}
      files={files}
      className={
        shy
          ? `absolute top-1.5 right-1.5 bg-surface focus-visible:opacity-100 group-hover/kpi:opacity-100 ${hidden}`
          : ''
      }
    />
  );
}
