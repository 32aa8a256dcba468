import { z } from 'zod';
import { catalog } from '../findings/catalog.js';
import { GRAMMAR_LANGS } from '../model/locale.js';
import type { Code } from '../model/finding.js';

const text = z.string().regex(/\S/u);
const count = z.int().positive();

const locale = text.meta({ description: "A locale folder's name, such as ko or zh-cn." });
const lang = text.meta({ description: 'A BCP-47 language tag, such as zh-Hans.' });
const name = text.meta({ description: "The language's own name." });

const weight = z.enum(['error', 'warning', 'note', 'off']);
const codes = Object.keys(catalog) as Code[];
// One optional key a code instead of a record: editors can complete them, and an unknown one is an unknown key.
const severity = z.strictObject(
  Object.fromEntries(codes.map((code) => [code, weight.optional()])) as Record<
    Code,
    z.ZodOptional<typeof weight>
  >,
);

/** The form of a configuration. What single values must be like beyond their form is checked by `parseSettings`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  content: text
    .optional()
    .meta({ description: 'Folder of the pages, relative to the project. Default: content.' }),
  layout: z
    .strictObject({
      translation: text.meta({ description: 'Where translations lie, such as docs/{locale}/{slug}.md.' }),
      source: text.optional().meta({ description: 'Where the source language lies, if elsewhere.' }),
    })
    .optional()
    .meta({ description: 'Where pages lie. Default: as the folders look.' }),
  source: z
    .union([locale, z.strictObject({ locale, lang: lang.optional(), name: name.optional() })])
    .optional()
    .meta({ description: 'The language that the others are translated from. Default: en.' }),
  locales: z
    .union([
      z
        .array(z.union([locale, z.strictObject({ locale, lang: lang.optional(), name: name.optional() })]))
        .min(1),
      z.record(locale, z.union([lang, z.strictObject({ lang: lang.optional(), name: name.optional() })])),
    ])
    .optional()
    .meta({ description: 'The translations. Default: the folders that are called like a language.' }),
  siteUrl: text
    .optional()
    .meta({ description: 'Absolute address of the site. Default: none.', format: 'uri' }),
  site: z
    .strictObject({
      title: text.optional(),
      markFigures: z.boolean().optional().meta({
        description: 'Whether figures that differ from the English are marked for readers. Default: false.',
      }),
      stylesheet: text
        .optional()
        .meta({ description: "A stylesheet that is sent after the theme's own and wins over it." }),
      logo: text.optional().meta({ description: "An SVG file for the header and the site's icon." }),
      templates: text
        .optional()
        .meta({ description: "A module that exports templates in place of the theme's own." }),
    })
    .optional(),
  language: z
    .enum(GRAMMAR_LANGS)
    .optional()
    .meta({ description: 'Language of the report and the terminal. Default: en.' }),
  severity: severity
    .optional()
    .meta({ description: "How much a code's findings weigh; off for not at all." }),
  staleness: z
    .strictObject({
      git: z.boolean().optional().meta({
        description:
          'Whether the history of git says how old pages are that do not say it themselves. Default: true.',
      }),
    })
    .optional(),
  glossary: z
    .array(z.strictObject({ source: text, target: text, lang: lang.optional() }))
    .optional()
    .meta({ description: 'Ways of saying one thing that are no mistake in this project.' }),
  limits: z
    .strictObject({
      characters: count.optional(),
      depth: count.optional(),
      cells: count.optional(),
      seconds: z.number().positive().max(86_400).optional(),
    })
    .optional()
    .meta({ description: 'What one page may cost: UTF-16 units, nesting of blocks, table cells, seconds.' }),
});

/** A configuration that has the right form. */
export type ParsedConfig = z.output<typeof configSchema>;

/** The same as JSON Schema, for editors: `schema/config.schema.json`. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return { $schema, title: 'Configuration of Interlinear', ...schema };
}
