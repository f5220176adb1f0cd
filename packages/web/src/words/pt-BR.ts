import { door } from './pt-BR/door.ts'
import { home } from './pt-BR/home.ts'
import { settings } from './pt-BR/settings.ts'
import { shell } from './pt-BR/shell.ts'

/** One line per slice; the keys found here are the keys of every language. */
export const words = {
  ...shell,
  ...door,
  ...home,
  ...settings,
}
