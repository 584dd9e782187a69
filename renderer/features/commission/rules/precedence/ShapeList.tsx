import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { Kbd } from '../../../../ui/controls/Kbd.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { shapeWords } from '../words/rule-words.ts';

interface ListedShape {
  shape: string;
  /** Among those in sight, from 1. */
  place: number;
  rules: number;
  isMoved: boolean;
}

interface ShapeListProps {
  shapes: readonly ListedShape[];
  /** Left out for who may not change it. */
  onMove?: ((shape: string, step: 1 | -1) => void) | undefined;
}

/** The arrows walk, Alt with them carries. */
export function ShapeList({ shapes, onMove }: ShapeListProps) {
  const say = useText();
  const [active, setActive] = useState(shapes[0]?.shape);
  const list = useRef<HTMLOListElement>(null);
  const walked = useRef(false);
  useEffect(() => {
    if (!walked.current || active === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-shape="${active}"]`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = shapes.findIndex(({ shape }) => shape === active);
    if (step === 0 || active === undefined) return;
    event.preventDefault();
    walked.current = true;
    if (event.altKey) onMove?.(active, step);
    else setActive(shapes[at + step]?.shape ?? active);
  };
  return (
    <>
      <ol
        ref={list}
        aria-label={say('commission_rules.view_order')}
        onKeyDown={onKeyDown}
        onBlur={() => {
          walked.current = false;
        }}
        className="divide-y divide-line rounded-base border border-line"
      >
        {shapes.map(({ shape, place, rules, isMoved }) => (
          <li
            key={shape}
            data-shape={shape}
            tabIndex={shape === active ? 0 : -1}
            onFocus={() => setActive(shape)}
            className="flex h-8 items-center gap-3 px-2"
          >
            <span className="tabular w-6 text-end text-muted">{place}</span>
            <span className={`min-w-0 flex-1 truncate ${isMoved ? 'font-semibold text-warn' : ''}`}>
              {shapeWords(shape, say)}
            </span>
            <span className="tabular text-muted text-table">
              {say('commission_rules.total', { count: rules })}
            </span>
            {onMove !== undefined && (
              <span className="flex">
                <IconButton
                  tabIndex={-1}
                  label={say('commission_rules.move_up', { what: shapeWords(shape, say) })}
                  onClick={() => onMove(shape, -1)}
                >
                  <ArrowUp aria-hidden size={14} />
                </IconButton>
                <IconButton
                  tabIndex={-1}
                  label={say('commission_rules.move_down', { what: shapeWords(shape, say) })}
                  onClick={() => onMove(shape, 1)}
                >
                  <ArrowDown aria-hidden size={14} />
                </IconButton>
              </span>
            )}
          </li>
        ))}
      </ol>
      {onMove !== undefined && (
        <p className="mt-2 flex items-center gap-1 text-muted text-tiny">
          <Kbd>Alt+↑</Kbd> <Kbd>Alt+↓</Kbd> {say('commission_rules.keys_move')}
        </p>
      )}
    </>
  );
}
