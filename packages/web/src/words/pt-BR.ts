import { daily } from './pt-BR/daily.ts'
import { first } from './pt-BR/first.ts'
import { later } from './pt-BR/later.ts'

/** All words; the keys found here are the keys of every language. */
export const words = { ...first, ...daily, ...later }
