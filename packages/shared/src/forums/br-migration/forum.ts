import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { deportation } from './deportation.ts'
import { expulsion } from './expulsion.ts'
import { migrationFine } from './fine.ts'
import { nationalPlan } from './national-plan.ts'
import { refuge } from './refuge.ts'
import { repatriation } from './repatriation.ts'
import { residenceAndNationality } from './residence.ts'

/** Brazilian migration authorities: Federal Police, Ministry of Justice, CONARE. */
export const brazilianMigration: Forum = {
  id: 'br-migration',
  name: text('Autoridades migratórias brasileiras', 'Autoridades migratorias brasileñas', 'Brazilian migration authorities'),
  short: text('Migração', 'Migración', 'Migration'),
  system: 'brazil',
  zone: 'America/Sao_Paulo',
  procedures: [deportation, expulsion, repatriation, refuge, residenceAndNationality, migrationFine, nationalPlan],
}
