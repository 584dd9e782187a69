import { useEffect, useRef } from 'react';

/** Another board begins at its top, however far the one before was scrolled. */
export function useTop(id: string | undefined): void {
  const shown = useRef(id);
  // Remembered as it happens: to ask the page how far it is scrolled would lay it out.
  const scrolled = useRef(false);
  useEffect(() => {
    const content = document.getElementById('content');
    const onScroll = () => {
      scrolled.current = true;
    };
    content?.addEventListener('scroll', onScroll, { passive: true });
    return () => content?.removeEventListener('scroll', onScroll);
  }, []);
  useEffect(() => {
    const before = shown.current;
    shown.current = id;
    if (before === undefined || before === id || !scrolled.current) return;
    document.getElementById('content')?.scrollTo({ top: 0 });
    scrolled.current = false;
  }, [id]);
}
