import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';

/** Scalars that are personal wherever they stand, as an argument too. */
const PERSONAL_SCALARS = new Set(['PersonalNumber']);

/**
 * Personal data travels in variables only: the text of a document is logged, cached and shown, and its default values
 * are text as well.
 *
 * @throws Failure PERSONAL_LITERAL
 */
export function refusePersonalLiterals(document: DocumentNode, schema: GraphQLSchema, policy: Policy): void {
  const personalInputs = new Set(policy.personalInputs);
  const info = new TypeInfo(schema);
  const check = (value: ValueNode, name: string | undefined): void => {
    if (name !== undefined && PERSONAL_SCALARS.has(name) && isWritten(value))
      throw new Failure('PERSONAL_LITERAL');
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      ObjectField(node) {
        const owner = getNamedType(info.getParentInputType());
        const coordinate = isInputObjectType(owner) ? `${owner.name}.${node.name.value}` : '';
        if (personalInputs.has(coordinate) && isWritten(node.value)) throw new Failure('PERSONAL_LITERAL');
        check(node.value, getNamedType(info.getInputType())?.name);
      },
      Argument: (node) => check(node.value, getNamedType(info.getInputType())?.name),
      VariableDefinition: (node) => {
        if (node.defaultValue !== undefined)
          check(node.defaultValue, getNamedType(info.getInputType())?.name);
      },
    }),
  );
}

/** Whether a value is written out, here or inside a list. The fields of an object are judged one by one. */
function isWritten(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(isWritten);
  return value.kind !== Kind.VARIABLE && value.kind !== Kind.NULL && value.kind !== Kind.OBJECT;
}
