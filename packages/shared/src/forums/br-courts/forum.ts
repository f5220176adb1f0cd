import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { civilAppeals } from './appeals-procedure.ts'
import { complaint } from './complaint.ts'
import { abstractReview } from './constitutional.ts'
import { extraordinaryAppeal } from './extraordinary.ts'
import { habeasCorpus } from './habeas-corpus.ts'
import { habeasData } from './habeas-data.ts'
import { popularAction } from './popular-action.ts'
import { publicAction } from './public-action.ts'
import { rescission } from './rescission.ts'
import { writOfMandamus } from './writ.ts'

/** Brazilian courts, as far as their calendars are known. */
export const brazilianCourts: Forum = {
  id: 'br-courts',
  name: text('Justiça brasileira', 'Justicia brasileña', 'Brazilian courts'),
  short: text('Justiça', 'Justicia', 'Courts'),
  system: 'brazil',
  zone: 'America/Sao_Paulo',
  procedures: [
    civilAppeals,
    writOfMandamus,
    habeasCorpus,
    habeasData,
    publicAction,
    popularAction,
    extraordinaryAppeal,
    complaint,
    rescission,
    abstractReview,
  ],
}
