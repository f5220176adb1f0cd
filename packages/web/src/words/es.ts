import { daily } from './es/daily.ts'
import { first } from './es/first.ts'
import { later } from './es/later.ts'
import type { Words } from './spoken.ts'

export const words: Words = { ...first, ...daily, ...later }
