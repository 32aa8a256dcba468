import type { Result } from 'hastscript';

/** What stands between header and footer: columns where there is room, one below the other where there is not. */
export interface Frame {
  before?: Result | undefined;
  content: readonly (Result | undefined)[];
  after?: Result | undefined;
}

/** In the document the order is that of the columns, so that the keyboard goes as the eye does. */
export function frame({ before, content, after }: Frame): Result {
  const columns = ['frame', ...(before ? ['has-section'] : []), ...(after ? ['has-outline'] : [])];
  return (
    <div class={columns.join(' ')}>
      {before}
      <div class="content">{[...content]}</div>
      {after}
    </div>
  );
}
