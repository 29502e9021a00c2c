import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isUnionType,
} from 'graphql';

/**
 * Object types of which every field is read from its object. Entities are none: they come in by `_entities` too, where no field of ours
 * answers with them.
 */
export function listValueTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const entity = schema.getType('_Entity');
  const entities = isUnionType(entity) ? entity.getTypes() : [];
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) &&
      !type.name.startsWith('_') &&
      !roots.includes(type) &&
      !entities.includes(type) &&
      Object.values(type.getFields()).every(({ resolve }) => resolve === undefined),
  );
}

/** Whether a fragment on this condition applies to objects of the type. */
export function applies(
  condition: string | undefined,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}
