import { access } from './en/access.ts'
import { allBriefs } from './en/all-briefs.ts'
import { backups } from './en/backups.ts'
import { briefs } from './en/briefs.ts'
import { calendars } from './en/calendars.ts'
import { caseArchive } from './en/case-archive.ts'
import { cases } from './en/cases.ts'
import { dataProtection } from './en/data-protection.ts'
import { desk } from './en/desk.ts'
import { door } from './en/door.ts'
import { doors } from './en/doors.ts'
import { events } from './en/events.ts'
import { files } from './en/files.ts'
import { filings } from './en/filings.ts'
import { fromWord } from './en/from-word.ts'
import { history } from './en/history.ts'
import { home } from './en/home.ts'
import { law } from './en/law.ts'
import { library } from './en/library.ts'
import { people } from './en/people.ts'
import { readers } from './en/readers.ts'
import { secondFactor } from './en/second-factor.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { simulator } from './en/simulator.ts'
import { why } from './en/why.ts'
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
