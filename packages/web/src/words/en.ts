import { door } from './en/door.ts'
import { home } from './en/home.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import type { Words } from './spoken.ts'

export const words: Words = {
  ...shell,
  ...door,
  ...home,
  ...settings,
}
