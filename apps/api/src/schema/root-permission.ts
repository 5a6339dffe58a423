import PothosBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  PothosSchemaError,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import { NotPermitted } from '@tram-ho-so/domain/refusal';
import type { GraphQLFieldResolver } from 'graphql';
import { may } from '../auth/caller.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { type Permission, rolesThatMay } from '../auth/permissions.ts';
import type { Context } from '../context.ts';

export const rootPermissionPlugin = 'rootPermission';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      rootPermission: RootPermissionPlugin<Types>;
    }
    export interface QueryFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > {
      /** The permission a caller needs to ask this. */
      allow: Permission;
    }
    export interface SubscriptionFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveShape,
      ResolveReturnShape,
    > {
      /** The permission a caller needs to listen to this. */
      allow: Permission;
    }
    export interface MutationFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > {
      /** The permission a caller needs to do this. */
      allow: Permission;
    }
  }
}

/** Denies by default: a root field without a permission does not build, and one with it asks for it first. */
export class RootPermissionPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (!isRoot(field)) return field;
    const { allow } = field.pothosOptions as { allow?: Permission };
    if (!allow)
      throw new PothosSchemaError(`${field.kind}.${field.name} names no permission: add \`allow\`.`);
    return { ...field, extensions: { ...field.extensions, allow } };
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (!isRoot(field)) return resolve;
    const allow = field.extensions?.allow as Permission;
    return (source, args, context, info) => {
      refuseUnless(allow, context as unknown as Context);
      return resolve(source, args, context, info);
    };
  }

  /** Who may not listen is told so before the first word. */
  override wrapSubscribe(
    subscribe: GraphQLFieldResolver<unknown, Types['Context'], object> | undefined,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> | undefined {
    if (!subscribe) return subscribe;
    const allow = field.extensions?.allow as Permission;
    return (source, args, context, info) => {
      refuseUnless(allow, context as unknown as Context);
      return subscribe(source, args, context, info);
    };
  }
}

/** Refuses a caller who lacks a permission, naming who has it. */
export function refuseUnless(allow: Permission, { caller }: Context): void {
  if (!may(caller, allow)) throw refusalOf(allow);
}

/** The refusal for who lacks a permission. */
export function refusalOf(allow: Permission): NotPermitted {
  return new NotPermitted(permissionWords[allow], rolesThatMay(allow));
}

function isRoot({ kind }: { kind: string }): boolean {
  return kind === 'Query' || kind === 'Mutation' || kind === 'Subscription';
}

PothosBuilder.registerPlugin(rootPermissionPlugin, RootPermissionPlugin);
