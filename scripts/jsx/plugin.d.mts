import type { Plugin } from 'rolldown';

export const REPORT_TEMPLATES: RegExp;

export function precompiledJsx(modules: RegExp): Plugin;
