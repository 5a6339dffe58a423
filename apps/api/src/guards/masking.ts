import { Refusal } from '@tram-ho-so/domain/refusal';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Log } from '../log.ts';

/** Lets answers through and hides faults: a fault is logged whole and told as a request id. */
export function maskError(log: Log, currentRequestId: () => string): (error: unknown) => Error {
  return (error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof Refusal) return spoken(cause, error);
    if (cause instanceof GraphQLError) return error instanceof GraphQLError ? error : cause;
    const requestId = currentRequestId();
    log.error({ requestId, err: cause }, 'fault');
    return masked(requestId, error);
  };
}

function spoken(refusal: Refusal, error: unknown): GraphQLError {
  const { code, en, fix } = refusal;
  const extensions = { code, messageEn: en, ...(fix ? { fix: fix.vi, fixEn: fix.en } : {}) };
  return new GraphQLError(refusal.vi, { ...whereabouts(error), extensions });
}

function masked(requestId: string, error: unknown): GraphQLError {
  return new GraphQLError(
    `Có lỗi ngoài dự kiến, mã ${requestId}. | Something unexpected failed, request ${requestId}.`,
    {
      ...whereabouts(error),
      extensions: { code: 'FAULT', requestId },
    },
  );
}

function whereabouts(error: unknown): GraphQLErrorOptions {
  return error instanceof GraphQLError ? { path: error.path ?? null, nodes: error.nodes ?? null } : {};
}
