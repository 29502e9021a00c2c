/**
 * What a variable of the environment means, for the generated page. `unset` says in words what holds where there is no fixed
 * default, `form` what a value has to be where no type says it.
 */
export const says = (description: string, unset?: string, form?: string) => ({
  description,
  ...(unset === undefined ? {} : { unset }),
  ...(form === undefined ? {} : { form }),
});
