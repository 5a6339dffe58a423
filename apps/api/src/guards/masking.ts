import { Refusal } from '@tram-ho-so/domain/refusal';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Log } from '../log.ts';

/** Lets answers through and hides faults: a fault is logged whole and told as a request id. */
export function maskError(log: Log, currentRequestId: () => string): (error: unknown) => Error {
  return (error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof Refusal) return spoken(cause, error);
    if (cause instanceof GraphQLError) return coded(error instanceof GraphQLError ? error : cause);
    const requestId = currentRequestId();
    log.error({ requestId, err: cause }, 'fault');
    return masked(requestId, error);
  };
}

function spoken(refusal: Refusal, error: unknown): GraphQLError {
  const { code, en, path, fix } = refusal;
  const extensions = {
    code,
    messageEn: en,
    ...(path ? { argument: path } : {}),
    ...(fix ? { fix: fix.vi, fixEn: fix.en } : {}),
  };
  return new GraphQLError(refusal.vi, { ...whereabouts(error), extensions });
}

function masked(requestId: string, error: unknown): GraphQLError {
  const message = `Có lỗi ngoài dự kiến, mã ${requestId}. | Something unexpected failed, request ${requestId}.`;
  return new GraphQLError(message, { ...whereabouts(error), extensions: { code: 'FAULT', requestId } });
}

/** What is wrong with a request, under a code and without the values it carried: they may be personal. */
function coded(error: GraphQLError): GraphQLError {
  const message = withoutValues(error.message);
  const extensions = { code: 'INVALID_REQUEST', ...error.extensions };
  return new GraphQLError(message, { ...whereabouts(error), extensions });
}

export function withoutValues(message: string): string {
  const [, variable, where = '', why = ''] =
    /^(Variable "\$\w+") got invalid value .*?( at "[\w.[\]]+")?; ((?:Field|Expected|Value|\w+ cannot|\w+ is written)[^;]*)$/s.exec(
      message,
    ) ?? [];
  const told = variable ? `${variable} has an unusable value${where}; ${why}` : message;
  return told.replace(/(cannot represent [\w\s-]+): .*$/s, '$1.');
}

function whereabouts(error: unknown): GraphQLErrorOptions {
  return error instanceof GraphQLError ? { path: error.path ?? null, nodes: error.nodes ?? null } : {};
}
