import { daily } from './en/daily.ts'
import { first } from './en/first.ts'
import { later } from './en/later.ts'
import type { Words } from './spoken.ts'

export const words: Words = { ...first, ...daily, ...later }
