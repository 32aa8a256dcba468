// What a project that installed the package writes: it must compile with nothing but the package's own types.
import { defineConfig, type Finding, type Report } from 'interlinear';

export default defineConfig({
  siteUrl: 'https://docs.example.com',
  severity: { 'figure/format': 'off' },
  glossary: [{ source: 'TTM', target: '12 months' }],
});

// @ts-expect-error an unknown setting is refused
defineConfig({ siteURL: 'https://docs.example.com' });

// @ts-expect-error an unknown code is refused
defineConfig({ severity: { 'figure/valeu': 'off' } });

export function wrongAmounts(report: Report): string[] {
  return report.findings.flatMap((finding: Finding) => {
    // The code tells the arguments apart.
    if (finding.code !== 'figure/value') return [];
    return [`${finding.args.target.text} for ${finding.args.source.text}`];
  });
}
