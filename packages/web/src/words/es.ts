import { door } from './es/door.ts'
import { home } from './es/home.ts'
import { settings } from './es/settings.ts'
import { shell } from './es/shell.ts'
import type { Words } from './spoken.ts'

export const words: Words = {
  ...shell,
  ...door,
  ...home,
  ...settings,
}
