import { keepAsCode, matchGroups, type LineConstruct } from './construct.js';

/**
 * `::: fastapi.Request` puts the reference of an API's part in its place, for MkDocs. It is not at hand: its name stays, as code. Not for
 * `::: note` and `::: warning Title`, which name no part of anything.
 */
export const apiReference: LineConstruct = {
  name: 'reference-absent',
  edits({ text }, { content, end, indent }) {
    if (indent > 3) return undefined;
    const [whole, name] = matchGroups(REFERENCE, text, content, end)?.groups ?? [];
    return whole === undefined || name === undefined ? undefined : keepAsCode(text, whole, name);
  },
};

const REFERENCE = /:::[ \t]{1,5}([a-z_]\w{0,80}(?:\.[a-z_]\w{0,80}){1,20})[ \t]*(?=[\r\n]|$)/diy;
