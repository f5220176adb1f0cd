/** What is said of a setting that cannot be. */
export const wrong = (name: string, portuguese: string, english: string) => ({
  error: `${name} deve ser ${portuguese}.\n${name} must be ${english}.`,
})

/** A setting that is given as nothing is not given. */
export const empty = (value: unknown) => (value === '' ? undefined : value)
