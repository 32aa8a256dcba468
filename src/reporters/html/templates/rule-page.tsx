import type { VNode } from 'preact';
import type { Code } from '../../../model/finding.js';
import { INDEX } from '../files.js';
import type { ReportView } from '../view.js';
import { renderReportDocument } from './document.js';

/** What a code means: its page of the documentation, which is in English, and the way to the findings that have it. */
export function renderRule(
  view: ReportView,
  { code, count, html }: { code: Code; count: number; html: string },
): string {
  const { to, word, number } = view;
  const link = to(INDEX, 'findings');
  return renderReportDocument(
    view,
    { title: code, kind: 'rule.heading' },
    <p class="up">
      <a {...to(INDEX)}>{word('back')}</a>
    </p>,
    <p class="intro">
      <a {...link} href={link.href.replace('#', `?code=${encodeURIComponent(code)}#`)}>
        {word('rule.found')} {number(count)}
      </a>
    </p>,
    article(html),
  );
}

/** The page's HTML is ours and was sanitised with all others: the only place of the report that inserts HTML as text. */
function article(html: string): VNode {
  return <article class="rule" lang="en" dangerouslySetInnerHTML={{ __html: `\n${html}\n` }} />;
}
