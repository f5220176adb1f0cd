import { allBriefs } from './all-briefs.ts'
import { backups } from './backups.ts'
import { briefs } from './briefs.ts'
import { calendars } from './calendars.ts'
import { caseArchive } from './case-archive.ts'
import { correspondence } from './correspondence.ts'
import { dataProtection } from './data-protection.ts'
import { deadlineDesk } from './deadline-desk.ts'
import { desk } from './desk.ts'
import { discussion } from './discussion.ts'
import { doors } from './doors.ts'
import { files } from './files.ts'
import { filings } from './filings.ts'
import { find } from './find.ts'
import { fromWord } from './from-word.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { inbox } from './inbox.ts'
import { intake } from './intake.ts'
import { keys } from './keys.ts'
import { law } from './law.ts'
import { library } from './library.ts'
import { measures } from './measures.ts'
import { notificationSettings } from './notification-settings.ts'
import { outbox } from './outbox.ts'
import { people } from './people.ts'
import { printables } from './printables.ts'
import { readers } from './readers.ts'
import { reminders } from './reminders.ts'
import { settings } from './settings.ts'
import { simulator } from './simulator.ts'
import { trash } from './trash.ts'
import { views } from './views.ts'
import { why } from './why.ts'
import { work } from './work.ts'

/** What the other pages say, one line per slice: loaded with the first of them. */
export const later = {
  ...backups,
  ...briefs,
  ...allBriefs,
  ...calendars,
  ...history,
  ...people,
  ...why,
  ...work,
  ...files,
  ...filings,
  ...find,
  ...fromWord,
  ...caseArchive,
  ...correspondence,
  ...dataProtection,
  ...deadlineDesk,
  ...desk,
  ...doors,
  ...inbox,
  ...intake,
  ...discussion,
  ...printables,
  ...keys,
  ...imports,
  ...law,
  ...library,
  ...measures,
  ...notificationSettings,
  ...outbox,
  ...readers,
  ...reminders,
  ...settings,
  ...simulator,
  ...trash,
  ...views,
}
