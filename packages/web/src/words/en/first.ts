import { access } from './access.ts'
import { door } from './door.ts'
import { home } from './home.ts'
import { secondFactor } from './second-factor.ts'
import { shell } from './shell.ts'
import { spreadsheets } from './spreadsheets.ts'
import { tasks } from './tasks.ts'

/** What the doors, the frame and the first page say: loaded before anything is shown. */
export const first = {
  ...shell,
  ...access,
  ...door,
  ...home,
  ...secondFactor,
  ...spreadsheets,
  ...tasks,
}
