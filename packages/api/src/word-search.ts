import { searchWords } from '@travessia/shared/search'
import { type RawBuilder, sql } from 'kysely'

/** Every word of the query occurs in the text, in one of its spellings. The text is plain and begins with a space. */
export function hasWords(text: RawBuilder<unknown>, query: string): RawBuilder<boolean> {
  const words = searchWords(query).map(
    (spellings) =>
      sql`(${sql.join(
        spellings.map((word) => sql`${text} like ${patternOf(word)}`),
        sql` or `,
      )})`,
  )
  return words.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(words, sql` and `)}`
}

/** A word is looked for anywhere; one or two letters, which no index of trigrams knows, where a word begins. */
function patternOf(word: string) {
  const before = word.length < 3 ? '% ' : '%'
  return sql`${before} || plain(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`
}
