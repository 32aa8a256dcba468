import type { Plugin } from 'rolldown';

export function precompiledJsx(modules: RegExp): Plugin;
