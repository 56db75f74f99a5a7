import { catalogue, type ErrorCode } from './catalogue.js';

export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An error of the catalogue. `details` fill the `{name}` places of its message; a missing one stays visible. */
export class XiaojurenError extends Error {
  override readonly name = 'XiaojurenError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(
      catalogue[code].message.replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place)),
      options,
    );
  }
}
