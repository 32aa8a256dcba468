import type { Result } from 'hastscript';
import type { Finding } from '../../../model/finding.js';
import type { ReportView } from '../context.js';
import { lines } from './document.js';
import { findingArticle } from './finding.js';

/** As many findings as one document shows: thousands would be more than a browser, or a reader, takes. */
export const FINDINGS_PER_PART = 200;

/** In how many documents the findings come. At least one. */
export function partsOf(findings: readonly Finding[]): number {
  return Math.max(1, Math.ceil(findings.length / FINDINGS_PER_PART));
}

/** The document of a part: the first stands in the report's front page. */
export function partFile(part: number): string {
  return part === 1 ? 'index.html' : `findings-${part}.html`;
}

/** One part of the findings, counted from 1, with the ways to its neighbours. */
export function findingList(view: ReportView, part: number): (Result | null)[] {
  const { context, t, number } = view;
  const count = context.findings.length;
  if (count === 0) return [<p>{t('findings.none')}</p>];
  const start = (part - 1) * FINDINGS_PER_PART;
  const findings = context.findings.slice(start, start + FINDINGS_PER_PART);
  const range = { from: number(start + 1), to: number(start + findings.length), count };
  return [
    <p>{t('findings.range', range)}</p>,
    <div class="findings">
      {lines(...withIds(findings).map(({ finding, id }) => findingArticle(view, finding, id)))}
    </div>,
    partLinks(view, part),
  ];
}

/** Names that stay when lines move, for links from elsewhere. Twins share a fingerprint: the second is numbered. */
function withIds(findings: readonly Finding[]): { finding: Finding; id: string }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return { finding, id: `finding-${finding.fingerprint}${count === 1 ? '' : `-${count}`}` };
  });
}

function partLinks({ context, t, link }: ReportView, part: number): Result | null {
  const parts = partsOf(context.findings);
  if (parts === 1) return null;
  return (
    <nav class="parts" aria-label={t('findings.parts')}>
      {part > 1 ? <a href={link(partFile(part - 1))}>{t('findings.previous')}</a> : null}
      {part < parts ? <a href={link(partFile(part + 1))}>{t('findings.next')}</a> : null}
    </nav>
  );
}
