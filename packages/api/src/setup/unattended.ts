import type { Instant } from '@travessia/shared/dates'
import { type Config, StartError } from '../config.ts'
import type { Db } from '../db.ts'
import { loadDemonstration } from '../demonstration/actions.ts'
import { ProblemError } from '../problems.ts'
import { needsSetup, setUp } from './actions.ts'

/** Sets an empty installation up as the environment says; answers whether it did. On any other it changes nothing. */
export async function setUpUnattended(db: Db, setup: Config['setup'], now: Instant): Promise<boolean> {
  if (!setup || !(await needsSetup(db))) return false
  try {
    const director = await setUp(db, setup, now)
    if (setup.demonstration) await loadDemonstration(db, director, now)
    return true
  } catch (error) {
    // Another server on the same database was faster.
    if (error instanceof ProblemError && error.code === 'set-up-done') return false
    if (error instanceof ProblemError && error.code === 'invalid') throw weakPassword
    throw error
  }
}

const weakPassword = new StartError(
  'SETUP_PASSWORD é fácil de achar. Junte quatro ou cinco palavras que não costumam andar juntas.',
  'SETUP_PASSWORD is easily found. Put together four or five words that do not usually go together.',
)
