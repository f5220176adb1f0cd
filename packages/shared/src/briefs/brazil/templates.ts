import type { Template } from '../template.ts'
import { amendment } from './congress/amendment.ts'
import { officialLetter } from './congress/official-letter.ts'
import { technicalNote } from './congress/technical-note.ts'
import { amicusPetition } from './courts/amicus.ts'
import { appeal } from './courts/appeal.ts'
import { extraordinaryAppeal } from './courts/extraordinary-appeal.ts'
import { habeasCorpus } from './courts/habeas-corpus.ts'
import { writ } from './courts/writ.ts'
import { accessAppeal } from './offices/access-appeal.ts'
import { accessRequest } from './offices/access-request.ts'
import { consultation } from './offices/consultation.ts'
import { deportationDefence } from './offices/deportation-defence.ts'
import { refugeAppeal } from './offices/refuge-appeal.ts'
import { representation } from './offices/representation.ts'

/** Briefs for Brazilian courts, parliament and offices, in the order in which they are offered. */
export const brazilianTemplates: readonly Template[] = [
  writ,
  habeasCorpus,
  appeal,
  extraordinaryAppeal,
  amicusPetition,
  refugeAppeal,
  deportationDefence,
  representation,
  accessRequest,
  accessAppeal,
  consultation,
  technicalNote,
  amendment,
  officialLetter,
]
