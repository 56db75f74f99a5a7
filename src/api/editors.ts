/** Who may change the graph: the token that a request brings, and whose it is. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** What somebody may do. Reading needs no role. */
export const roles = ['EDITOR'] as const;
export type Role = (typeof roles)[number];

/** Somebody known by a token. */
export interface User {
  readonly name: string;
  readonly role: Role;
}

/** A name and the token that proves it. */
export interface Editor {
  readonly name: string;
  readonly token: string;
}

/** Whose token a header `Authorization` brings; null when it brings none, or one that is nobody's. */
export type Recognise = (authorization: string | undefined) => User | null;

/**
 * Compares the SHA-256 of tokens in constant time with that of every editor, so that neither the time nor the place of an
 * answer tells how much of a token was right.
 */
export const recogniser = (editors: readonly Editor[]): Recognise => {
  const known = editors.map(({ name, token }) => ({ name, digest: digestOf(token) }));
  return (authorization) => {
    const [, token] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
    if (token === undefined) return null;
    const digest = digestOf(token);
    const [found] = known.filter((editor) => timingSafeEqual(editor.digest, digest));
    return found === undefined ? null : { name: found.name, role: 'EDITOR' };
  };
};

/** The error for a change by somebody who is no editor. */
export const unauthenticated = ({ hasToken }: { readonly hasToken: boolean }): XiaojurenError =>
  new XiaojurenError('UNAUTHENTICATED', { found: hasToken ? 'one that is not known' : 'none' });

const digestOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();
