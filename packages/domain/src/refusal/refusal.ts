import type { Said } from '../words.ts';

/** What a refusal tells a person, and where in the request the trouble is. */
export interface Told extends Said {
  /** The way out. */
  readonly fix?: Said | undefined;
  /** The field that was refused, e.g. `branchCode`. */
  readonly path?: string | undefined;
}

/** An answer that says no: what rule it follows and what to do instead. Anything else thrown is a fault. */
export abstract class Refusal extends Error {
  abstract readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly fix: Said | undefined;
  readonly path: string | undefined;

  constructor({ vi, en, fix, path }: Told) {
    // A refusal is an answer, given by the dozen to fill a screen: it needs no stack trace.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(en);
    Error.stackTraceLimit = limit;
    this.vi = vi;
    this.en = en;
    this.fix = fix;
    this.path = path;
  }
}
