import type { ComponentChildren, VNode } from 'preact';

/** What stands between header and footer: columns where there is room, one below the other where there is not. */
export interface Frame {
  before?: ComponentChildren;
  content: readonly ComponentChildren[];
  after?: ComponentChildren;
}

/** In the document the order is that of the columns, so that the keyboard goes as the eye does. */
export function frame({ before, content, after }: Frame): VNode {
  const columns = ['frame', ...(before ? ['has-section'] : []), ...(after ? ['has-outline'] : [])];
  return (
    <div class={columns.join(' ')}>
      {before}
      <div class="content">{content}</div>
      {after}
    </div>
  );
}
