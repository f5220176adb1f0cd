import { access } from './es/access.ts'
import { allBriefs } from './es/all-briefs.ts'
import { backups } from './es/backups.ts'
import { briefs } from './es/briefs.ts'
import { calendars } from './es/calendars.ts'
import { caseArchive } from './es/case-archive.ts'
import { cases } from './es/cases.ts'
import { dataProtection } from './es/data-protection.ts'
import { desk } from './es/desk.ts'
import { door } from './es/door.ts'
import { doors } from './es/doors.ts'
import { events } from './es/events.ts'
import { files } from './es/files.ts'
import { filings } from './es/filings.ts'
import { fromWord } from './es/from-word.ts'
import { history } from './es/history.ts'
import { home } from './es/home.ts'
import { law } from './es/law.ts'
import { library } from './es/library.ts'
import { people } from './es/people.ts'
import { readers } from './es/readers.ts'
import { secondFactor } from './es/second-factor.ts'
import { settings } from './es/settings.ts'
import { shell } from './es/shell.ts'
import { simulator } from './es/simulator.ts'
import { why } from './es/why.ts'
import type { Words } from './spoken.ts'

export const words: Words = {
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
