/** The package's public names: what a configuration and programs that read reports need. */
export { defineConfig, type Config, type LocaleConfig } from './config/config.js';
export type { Figure, FigureKind, FormDefect, StatedFigure } from './model/figure.js';
export type { Code, Finding, FindingArgs, FindingOf, Severity, ValueHint } from './model/finding.js';
export type { Lang, Locale } from './model/locale.js';
export type { GlossaryEntry } from './model/page.js';
export type { Location, Point } from './model/position.js';
export type { Counts, LocaleTotals, Report, ReportPage, Totals } from './model/report.js';
