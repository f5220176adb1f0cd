import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './db.ts'

/**
 * A statement of one form, built and compiled at its first use: where a page asks many, building them anew costs the server
 * as much as asking. What is given must stand in it as values alone, never decide its form.
 */
export function keep<Given extends object, Row>(build: (db: Db, given: Given) => Compilable<Row>) {
  let kept: CompiledQuery<Row> | undefined
  return async (db: Db, given: Given): Promise<Row[]> => {
    kept ??= build(db, holes<Given>()).compile()
    const parameters = kept.parameters.map((value) => (value instanceof Hole ? given[value.name as keyof Given] : value))
    return (await db.executeQuery<Row>({ ...kept, parameters })).rows
  }
}

/** Stands where a value will be. */
class Hole {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** The cast is safe because a statement only carries its values. */
function holes<Given extends object>(): Given {
  return new Proxy({}, { get: (_, name) => new Hole(String(name)) }) as Given
}
