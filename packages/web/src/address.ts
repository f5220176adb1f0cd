/** Reads a value as it came in an address; `undefined`: it does not fit. */
export type Reader<Value> = (value: unknown) => Value | undefined

type Readers = Readonly<Record<string, Reader<unknown>>>

export type Address<Parts extends Readers> = { [Name in keyof Parts]?: Exclude<ReturnType<Parts[Name]>, undefined> | undefined }

/** What an address may say, as the router asks for it. What is unknown or does not fit is left out, so that any link opens. */
export function defineAddress<Parts extends Readers>(parts: Parts) {
  return { parse: (given: Readonly<Record<string, unknown>>) => toAddress(parts, given) }
}

/** A part that does not fit stays, as nothing: the router takes for it what stands in the address otherwise. */
function toAddress<Parts extends Readers>(parts: Parts, given: Readonly<Record<string, unknown>>): Address<Parts> {
  const said = Object.entries(parts).filter(([name]) => Object.hasOwn(given, name))
  const read = Object.fromEntries(said.map(([name, reader]) => [name, given[name] === undefined ? undefined : reader(given[name])]))
  // Each value comes from the reader of its name.
  return read as Address<Parts>
}

export const oneOf =
  <const Choice extends string | number | boolean>(choices: readonly Choice[]): Reader<Choice> =>
  (value) =>
    choices.find((one) => one === value)

/** Text that fits. */
export const fitting =
  (fits: (text: string) => boolean): Reader<string> =>
  (value) =>
    typeof value === 'string' && fits(value) ? value : undefined

/** Text of at most so many characters, counted as the shapes count them: a sign outside of the usual ones is one as well. */
export const text = (most: number) => fitting((value) => Array.from(value).length <= most)

const uuid =
  /^([\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[1-8][\dA-Fa-f]{3}-[89ABab][\dA-Fa-f]{3}-[\dA-Fa-f]{12}|0{8}(-0{4}){3}-0{12}|f{8}(-f{4}){3}-f{12})$/

export const id = fitting((value) => uuid.test(value))

/** An ISO 3166-1 alpha-2 code, as far as its form tells. */
export const country = fitting((value) => /^[A-Z]{2}$/.test(value))

export const wholeNumber =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most ? value : undefined

export const either =
  <One, Other>(one: Reader<One>, other: Reader<Other>): Reader<One | Other> =>
  (value) =>
    one(value) ?? other(value)

export const listOf =
  <Value>(reader: Reader<Value>): Reader<Value[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined
    const read = value.flatMap((one) => reader(one) ?? [])
    return read.length === value.length ? read : undefined
  }

/** What looks like a number is one in an address, whoever typed it as words. */
export const asText =
  (reader: Reader<string>): Reader<string> =>
  (value) =>
    reader(String(value))

/** A field of a form gives the digits of a number. */
export const asNumber =
  <Value>(reader: Reader<Value>): Reader<Value> =>
  (value) =>
    reader(Number(value))

/** With anything else there, the page is not shown. */
export const orRefuse =
  <Value>(reader: Reader<Value>): Reader<Value> =>
  (value) => {
    const read = reader(value)
    if (read === undefined) throw new RangeError('An address says what its page does not know.')
    return read
  }
