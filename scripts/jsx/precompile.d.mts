export function precompile(code: string, program: object, runtime: string): string | undefined;
