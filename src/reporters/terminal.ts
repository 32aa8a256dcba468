import pc from 'picocolors';
import type { Finding, Severity } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Report } from '../model/report.js';
import { displayWidth } from '../text/width.js';
import { excerpt } from './excerpt.js';
import { printable } from './printable.js';
import { defineReporter, readerPath } from './reporter.js';
import type { ReportTools, Sentence, Sentences } from './reporter.js';
import { shownOf } from './shown.js';
import { formatSummary, summaryOf, type Summary } from './summary.js';
import { witnessesOf } from './witnesses.js';
import type { Witness } from './witnesses.js';

type Colors = ReturnType<typeof pc.createColors>;

/** What of a report is shown at a terminal: all that is needed to draw it, in whatever colours and width. Plain data, small where few findings are asked for. */
export interface Picture {
  source: Locale;
  frames: Frame[];
  /** Findings that are not shown. */
  hidden: number;
  summary: Summary;
}

interface Frame {
  finding: Finding;
  sentences: Sentences;
  witnesses: Witness[];
  /** How many more findings of its file are not shown. */
  more?: number;
}

/** For people at a terminal: each finding with its sentences, the figures underlined by carets, worst first, as many as are asked for; then the counts, which are
 * always of all. */
export const terminal = defineReporter({
  name: 'terminal',
  format: (report, tools) => drawPicture(pictureOf(report, tools), tools),
});

/** Chooses what is shown. */
export function pictureOf(report: Report, tools: Pick<ReportTools, 'most' | 'quiet' | 'sentences'>): Picture {
  const witnesses = witnessesOf(report);
  const { findings, more, hidden } = shownOf(report.findings, tools);
  const frames = findings.map((finding): Frame => {
    const left = more.get(finding);
    return {
      finding,
      sentences: tools.sentences?.(finding) ?? withoutPages(finding),
      witnesses: witnesses(finding),
      ...(left === undefined ? {} : { more: left }),
    };
  });
  return { source: report.source.locale, frames, hidden, summary: summaryOf(report) };
}

/** Draws what was chosen. */
export function drawPicture({ source, frames, hidden, summary }: Picture, tools: DrawTools): string {
  const colors = pc.createColors(tools.color);
  const drawn = frames.map(
    (frame) => drawFrame(frame, source, tools, colors) + moreLine(frame, tools, colors),
  );
  const rest = hidden === 0 ? [] : [`${colors.bold(tools.cli('hidden.all', { number: hidden }))}\n`];
  return [...drawn, ...rest, formatSummary(summary, tools)].join('\n');
}

type DrawTools = Pick<ReportTools, 'findings' | 'cli' | 'color' | 'root' | 'columns'>;

function drawFrame(frame: Frame, source: Locale, tools: DrawTools, colors: Colors): string {
  const { finding, witnesses } = frame;
  const command = `interlinear explain ${finding.code}`;
  const lines = [
    headLine(finding, tools, colors),
    ...sentenceLines(frame, source, tools, colors),
    colors.bold(printable(finding.message)),
    ...suggestionLines(finding, tools, colors),
    ...(witnesses.length === 0 ? [] : [witnessLine(witnesses, colors)]),
    colors.dim(tools.findings('frame.more', { command })),
  ];
  return lines.map((line, index) => (index === 0 ? line : INDENT + line) + '\n').join('');
}

function moreLine({ finding, more: number }: Frame, tools: DrawTools, colors: Colors): string {
  if (number === undefined) return '';
  const file = printable(readerPath(finding.target.path, tools));
  return `\n${colors.dim(tools.cli('hidden.file', { number, file }))}\n`;
}

function suggestionLines(finding: Finding, tools: DrawTools, colors: Colors): string[] {
  const text = finding.code === 'figure/value' ? finding.args.suggestion : undefined;
  return text === undefined
    ? []
    : [colors.green(tools.findings('frame.suggestion', { text: printable(text) }))];
}

const INDENT = '  ';

const PAINT = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<Severity, string>;

function headLine({ code, severity, target }: Finding, tools: DrawTools, colors: Colors): string {
  const path = printable(readerPath(target.path, tools));
  const place = `${path}:${String(target.start.line)}:${String(target.start.column)}`;
  const word = tools.findings(`severity.${severity}`);
  return `${colors.bold(place)}  ${colors[PAINT[severity]](word)}  ${code}`;
}

/** Source over target, each behind its locale, carets under what the finding is about. */
function sentenceLines(
  { finding, sentences }: Frame,
  source: Locale,
  tools: DrawTools,
  colors: Colors,
): string[] {
  const sides = [
    {
      label: printable(source),
      sentence: sentences.source,
      figure: figureText(finding, 'source'),
    },
    { label: printable(finding.locale), sentence: sentences.target, figure: figureText(finding, 'target') },
  ];
  const gutter = Math.max(...sides.map(({ label }) => displayWidth(label))) + 2;
  const columns = Math.max(MIN_COLUMNS, (tools.columns ?? DEFAULT_COLUMNS) - INDENT.length - gutter);
  return sides.flatMap(({ label, sentence, figure }, index) => {
    if (sentence === undefined) return [];
    const { line, at, width } = excerpt(sentence, columns);
    const shown = `${colors.dim(label)}${' '.repeat(gutter - displayWidth(label))}${line}`;
    if (isWhole(sentence) && sentence.text !== figure) return [shown];
    const carets = '^'.repeat(Math.max(1, width));
    const paint = index === 0 ? colors.green : colors[PAINT[finding.severity]];
    return [shown, ' '.repeat(gutter + at) + paint(carets)];
  });
}

const DEFAULT_COLUMNS = 100;

/** Narrower than this no sentence can be read; the terminal may break the lines. */
const MIN_COLUMNS = 24;

/** Where the pages are not at hand: missing blocks are in the finding itself. */
function withoutPages(finding: Finding): Sentences {
  if (finding.code !== 'structure/missing') return {};
  const { text } = finding.args;
  return { source: { text, start: 0, end: text.length } };
}

function figureText(finding: Finding, side: 'source' | 'target'): string | undefined {
  const stated: unknown = (finding.args as Partial<Record<string, unknown>>)[side];
  if (typeof stated !== 'object' || stated === null || !('text' in stated)) return undefined;
  return typeof stated.text === 'string' ? stated.text : undefined;
}

function isWhole({ text, start, end }: Sentence): boolean {
  return start <= 0 && end >= text.length;
}

function witnessLine(witnesses: readonly Witness[], colors: Colors): string {
  return witnesses
    .map(({ locale, state, text }) => {
      const figure = text === undefined ? '' : ` ${excerpt({ text, start: 0, end: text.length }, 40).line}`;
      return `${printable(locale)}${figure} ${MARKS[state](colors)}`;
    })
    .join(' · ');
}

const MARKS: Record<Witness['state'], (colors: Colors) => string> = {
  agrees: ({ green }) => green('✓'),
  differs: ({ red }) => red('✗'),
  silent: ({ dim }) => dim('–'),
};
