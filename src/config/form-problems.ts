import type { z } from 'zod';
import type { ConfigProblem } from '../model/settings.js';
import type { KeyPath } from './positions.js';
import { listed, type ProblemMaker } from './problems.js';
import { configJsonSchema } from './schema.js';
import { closest } from './suggest.js';

/** What zod found wrong with the form of a configuration, in words of its user. */
export function formProblems(issues: readonly z.core.$ZodIssue[], maker: ProblemMaker): ConfigProblem[] {
  return issues.flatMap((issue) => formProblem(issue, [], maker));
}

function formProblem(issue: z.core.$ZodIssue, base: KeyPath, maker: ProblemMaker): ConfigProblem[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path);
      const expected =
        known.length === 0 ? 'no such setting' : `one of ${listed(known.filter((key) => key !== '$schema'))}`;
      return issue.keys.map((key) => maker.key([...path, key], expected, closest(key, known)));
    }
    case 'invalid_union': {
      // The form that was meant is the one that has nothing against the value as such, but something inside it.
      const inside = issue.errors.find(
        (errors) => errors.length > 0 && errors.every((error) => error.path.length > 0),
      );
      if (inside !== undefined) return inside.flatMap((error) => formProblem(error, path, maker));
      const forms = issue.errors.flatMap((errors) => errors.map(expectation));
      return [maker.value(path, [...new Set(forms)].join(' or '))];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const read = path.length === 0 ? undefined : issue.input;
      return [
        maker.value(path, expectation(issue), typeof read === 'string' ? closest(read, values) : undefined),
      ];
    }
    case 'invalid_key':
      return [maker.key(path, 'a name that is not empty')];
    case 'invalid_type':
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [maker.value(path, expectation(issue))];
  }
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${listed(issue.values.map(String))}`;
    case 'invalid_format':
      return 'a text that is not empty';
    case 'too_small':
      return issue.origin === 'array' ? 'a list that is not empty' : `a number above ${issue.minimum}`;
    case 'too_big':
      return `a number up to ${issue.maximum}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((errors) => errors.map(expectation)))].join(' or ');
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object with settings',
  record: 'an object with settings',
};

/** As much of JSON Schema as our own schema needs. */
interface Form {
  properties?: Record<string, Form>;
  additionalProperties?: Form | boolean;
  items?: Form;
  anyOf?: Form[];
}

/** The settings that an object at a path may have. */
function keysAt(path: KeyPath): string[] {
  let forms = [configJsonSchema() as Form].flatMap(alternatives);
  for (const step of path) forms = forms.flatMap((form) => childAt(form, step)).flatMap(alternatives);
  return forms.flatMap((form) => Object.keys(form.properties ?? {}));
}

function alternatives(form: Form): Form[] {
  return form.anyOf === undefined ? [form] : form.anyOf.flatMap(alternatives);
}

function childAt({ properties, additionalProperties, items }: Form, step: PropertyKey): Form[] {
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const child = typeof step === 'number' ? items : (properties?.[String(step)] ?? other);
  return child === undefined ? [] : [child];
}
