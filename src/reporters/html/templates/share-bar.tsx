import type { VNode } from 'preact';

/** A share from 0 to 1 as a bar. The number itself stands beside it, in text. */
export function shareBar(share: number): VNode {
  return (
    <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="share-track" width="100" height="4" />
      {share > 0 ? <rect class="share-part" width={String(Math.round(share * 100))} height="4" /> : null}
    </svg>
  );
}
