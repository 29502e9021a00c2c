/** Answers say themselves which member of the union they are. */
export const LookUpPersonResult = {
  __resolveType: (answer: { __typename: string }): string => answer.__typename,
};
