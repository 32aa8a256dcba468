// `npm run bench:peers [-- pages]`: Hugo with a bare layout beside us, on the same made pages, in turn. Hugo has to be installed (`apt-get install hugo`).
// Its layout holds what ours does on a page, as far as it can: article, outline, languages, navigation of the section. It checks nothing.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from './corpus.mjs';
import { measure, median } from './measure.mjs';

const program = fileURLToPath(new URL('../../dist/lib/src/cli/main.js', import.meta.url));
const size = Number(process.argv[2] ?? 600);
const times = Number(process.env.INTERLINEAR_BENCH_RUNS ?? 3);
const LANGS = ['en', 'es', 'ja', 'ko', 'ru', 'zh'];

const LAYOUT = {
  'layouts/_default/baseof.html':
    '<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}</head><body><header>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a> {{ end }}</header>{{ block "main" . }}{{ end }}</body></html>',
  'layouts/_default/single.html':
    '{{ define "main" }}<nav>{{ range .CurrentSection.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</nav><main>{{ .Content }}</main><aside>{{ .TableOfContents }}</aside>{{ end }}',
  'layouts/_default/list.html':
    '{{ define "main" }}<main>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</main>{{ end }}',
  'hugo.toml': [
    'baseURL = "https://docs.example.com/"',
    'defaultContentLanguage = "en"',
    'defaultContentLanguageInSubdir = true',
    'disableKinds = ["taxonomy", "term", "RSS"]',
    ...LANGS.map((lang) => `[languages.${lang}]\ncontentDir = "content/${lang}"`),
    '[markup.goldmark.renderer]\nunsafe = true',
  ].join('\n'),
};

const ours = mkdtempSync(join(tmpdir(), 'interlinear-bench-'));
const theirs = mkdtempSync(join(tmpdir(), 'hugo-bench-'));
const { pages, bytes } = makeCorpus(ours, size);
makeCorpus(theirs, size);
for (const [path, text] of Object.entries(LAYOUT)) {
  mkdirSync(dirname(join(theirs, path)), { recursive: true });
  writeFileSync(join(theirs, path), text);
}
// Older releases read the configuration under its older name only.
renameSync(join(theirs, 'hugo.toml'), join(theirs, 'config.toml'));
// Headings without a space are none to Hugo: it gets them mended.
for (const lang of LANGS)
  for (const entry of readdirSync(join(theirs, 'content', lang), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^(#{1,6})(?=[^#\s])/gm, '$1 '));
  }

const hugo = median(times, () => {
  for (const made of ['public', 'resources']) rmSync(join(theirs, made), { recursive: true, force: true });
  return measure('hugo', ['--quiet'], { cwd: theirs });
});
const cold = median(times, () => {
  for (const made of ['.interlinear', 'dist']) rmSync(join(ours, made), { recursive: true, force: true });
  return measure(process.execPath, [program, 'build'], { cwd: ours });
});
console.log(`${pages} pages, ${(bytes / pages / 1000).toFixed(1)} kB each`);
for (const [name, { wall, cpu, megabytes }] of Object.entries({ hugo, interlinear: cold }))
  console.log(
    `${name.padEnd(12)} ${wall.toFixed(2).padStart(7)} s ${cpu.toFixed(2).padStart(7)} CPU s ${megabytes.toFixed(0).padStart(5)} MiB ${(cpu / hugo.cpu).toFixed(1).padStart(5)} times the CPU of Hugo`,
  );
for (const folder of [ours, theirs]) rmSync(folder, { recursive: true });
