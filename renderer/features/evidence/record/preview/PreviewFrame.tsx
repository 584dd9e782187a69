import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../../../ui/controls/Button.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { nextZoom } from './zoom.ts';

interface PreviewFrameProps {
  name: string;
  page: number;
  pages: number;
  zoom: number;
  onPage(page: number): void;
  onZoom(zoom: number): void;
  children: ReactNode;
}

/** One page of a document, and the keys that turn and enlarge it. */
export function PreviewFrame({ children, ...props }: PreviewFrameProps) {
  const { name, page, pages, zoom, onPage, onZoom } = props;
  const say = useText();
  const format = useFormat();
  const turn = (to: number) => onPage(Math.min(pages, Math.max(1, to)));
  const enlarge = (by: 1 | -1) => onZoom(nextZoom(zoom, by));
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => turn(page + 1),
    PageUp: () => turn(page - 1),
    Home: () => turn(1),
    End: () => turn(pages),
    '+': () => enlarge(1),
    '=': () => enlarge(1),
    '-': () => enlarge(-1),
    '0': () => onZoom(1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = keys[event.key];
    if (press === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
  return (
    <fieldset className="min-w-0" onKeyDown={onKeyDown}>
      <legend className="sr-only">{say('evidence.preview', { name })}</legend>
      <div className="mb-1 flex items-center gap-1 text-table">
        {pages > 1 && (
          <Button
            aria-label={say('evidence.page_before')}
            disabled={page <= 1}
            onClick={() => turn(page - 1)}
          >
            ‹
          </Button>
        )}
        <span className="tabular px-1" aria-live="polite">
          {say('evidence.page_of', { page: format.count(page), pages: format.count(pages) })}
        </span>
        {pages > 1 && (
          <Button
            aria-label={say('evidence.page_after')}
            disabled={page >= pages}
            onClick={() => turn(page + 1)}
          >
            ›
          </Button>
        )}
        <span className="flex-1" />
        <Button aria-label={say('evidence.smaller')} onClick={() => enlarge(-1)}>
          −
        </Button>
        <span className="tabular px-1">{format.ratio(zoom * 1_000_000, 0)}</span>
        <Button aria-label={say('evidence.larger')} onClick={() => enlarge(1)}>
          +
        </Button>
      </div>
      <div className="max-h-[32rem] overflow-auto rounded-base border border-line bg-sunken">
        {children}
      </div>
      <p className="pt-1 text-muted text-tiny">{say('evidence.preview_keys')}</p>
    </fieldset>
  );
}
