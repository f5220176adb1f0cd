import { access } from './pt-BR/access.ts'
import { allBriefs } from './pt-BR/all-briefs.ts'
import { backups } from './pt-BR/backups.ts'
import { briefs } from './pt-BR/briefs.ts'
import { calendars } from './pt-BR/calendars.ts'
import { caseArchive } from './pt-BR/case-archive.ts'
import { cases } from './pt-BR/cases.ts'
import { dataProtection } from './pt-BR/data-protection.ts'
import { desk } from './pt-BR/desk.ts'
import { door } from './pt-BR/door.ts'
import { doors } from './pt-BR/doors.ts'
import { events } from './pt-BR/events.ts'
import { files } from './pt-BR/files.ts'
import { filings } from './pt-BR/filings.ts'
import { fromWord } from './pt-BR/from-word.ts'
import { history } from './pt-BR/history.ts'
import { home } from './pt-BR/home.ts'
import { law } from './pt-BR/law.ts'
import { library } from './pt-BR/library.ts'
import { people } from './pt-BR/people.ts'
import { readers } from './pt-BR/readers.ts'
import { secondFactor } from './pt-BR/second-factor.ts'
import { settings } from './pt-BR/settings.ts'
import { shell } from './pt-BR/shell.ts'
import { simulator } from './pt-BR/simulator.ts'
import { why } from './pt-BR/why.ts'

/** One line per slice; the keys found here are the keys of every language. */
export const words = {
  ...shell,
  ...access,
  ...backups,
  ...briefs,
  ...allBriefs,
  ...calendars,
  ...history,
  ...people,
  ...why,
  ...events,
  ...files,
  ...filings,
  ...fromWord,
  ...cases,
  ...caseArchive,
  ...dataProtection,
  ...desk,
  ...door,
  ...doors,
  ...home,
  ...law,
  ...library,
  ...secondFactor,
  ...readers,
  ...settings,
  ...simulator,
}
