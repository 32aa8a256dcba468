import type { ComponentChildren, VNode } from 'preact';

/** A table that may be wider than the window: it scrolls in a region of its own, which the keyboard reaches. */
export function wideTable(
  labelledBy: string,
  className: string,
  ...rows: readonly ComponentChildren[]
): VNode {
  return (
    <section class={`scroll scroll-${className}`} aria-labelledby={labelledBy} tabindex={0}>
      <table class={className} aria-labelledby={labelledBy}>
        {rows}
      </table>
    </section>
  );
}
