import PothosBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { Refusal } from '@tram-ho-so/domain/refusal';
import type { GraphQLFieldResolver } from 'graphql';
import { pathIn } from './input-path.ts';
import { tell } from './tell.ts';

export const refusalPlugin = 'refusal';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      refusal: RefusalPlugin<Types>;
    }
  }
}

/** Turns a refusal that a field lists into its answer; any other one flies on. */
export class RefusalPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (field.type.kind !== 'Union') return resolve;
    const listed = this.buildCache.getTypeConfig(field.type.ref, 'Union').extensions?.refusals;
    if (!Array.isArray(listed)) return resolve;
    return async (source, args, context, info) => {
      try {
        return await resolve(source, args, context, info);
      } catch (error) {
        if (error instanceof Refusal && listed.includes(error.name)) {
          return tell(error, pathIn(info.parentType.getFields()[info.fieldName]?.args ?? [], error.path));
        }
        throw error;
      }
    };
  }
}

PothosBuilder.registerPlugin(refusalPlugin, RefusalPlugin);
