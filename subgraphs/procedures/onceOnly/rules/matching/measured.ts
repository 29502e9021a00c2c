/**
 * How often the matcher is right, counted on components that were labelled by reading them (tests/procedures/onceOnly): half of
 * the labels served to write its rules, and these are the numbers of the other half. A test counts them anew and compares.
 */
export const MEASURED = {
  /** Components labelled, and how many of them the rules had never seen. */
  labelled: 477,
  heldOut: 252,
  /** Of the components said to ask for papers of the state, wholly or partly: how many do; and of those that do, how many are said to. */
  issuedPrecision: 0.84,
  issuedRecall: 0.947,
  /** Of the first suggestions: how many can replace the paper. */
  firstPrecision: 0.794,
  /** Of the components that a listed result type can replace: for how many one of the first three suggestions does. */
  firstThreeRecall: 0.769,
  /** Of the first suggestions of high confidence: how many can replace the paper. */
  likelyPrecision: 0.975,
} as const;
