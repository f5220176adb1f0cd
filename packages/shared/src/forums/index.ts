import { makeCatalogue } from '../catalogue.ts'
import type { Forum } from '../law.ts'
import { africanCommission } from './achpr/forum.ts'
import { africanCourt } from './afchpr/forum.ts'
import { brazilianAdministration } from './br-administration/forum.ts'
import { brazilianCongress } from './br-congress/forum.ts'
import { brazilianCouncils } from './br-councils/forum.ts'
import { brazilianCourts } from './br-courts/forum.ts'
import { brazilianMigration } from './br-migration/forum.ts'
import { brazilianProsecution } from './br-prosecution/forum.ts'
import { committeeAgainstTorture } from './cat/forum.ts'
import { humanRightsCommittee } from './ccpr/forum.ts'
import { ced } from './ced/forum.ts'
import { cedaw } from './cedaw/forum.ts'
import { cerd } from './cerd/forum.ts'
import { cescr } from './cescr/forum.ts'
import { cmw } from './cmw/forum.ts'
import { crc } from './crc/forum.ts'
import { crpd } from './crpd/forum.ts'
import { ecowasCourt } from './ecowas/forum.ts'
import { europeanCourt } from './ecthr/forum.ts'
import { humanRightsCouncil } from './hr-council/forum.ts'
import { iachr } from './iachr/forum.ts'
import { iacthr } from './iacthr/forum.ts'
import { unReporting } from './un-reporting/forum.ts'
import { specialProcedures } from './un-special-procedures/forum.ts'
import { upr } from './upr/forum.ts'
import { wgad } from './wgad/forum.ts'
import { wgeid } from './wgeid/forum.ts'

/** Every body whose law is written here, in the order in which they are shown. */
export const forums: readonly Forum[] = [
  iachr,
  iacthr,
  humanRightsCommittee,
  cedaw,
  committeeAgainstTorture,
  cerd,
  cescr,
  crc,
  crpd,
  ced,
  cmw,
  unReporting,
  specialProcedures,
  wgad,
  wgeid,
  humanRightsCouncil,
  upr,
  europeanCourt,
  africanCommission,
  africanCourt,
  ecowasCourt,
  brazilianCourts,
  brazilianCongress,
  brazilianAdministration,
  brazilianMigration,
  brazilianProsecution,
  brazilianCouncils,
]

/** All of them, each with the calendars as they are written here. */
export const catalogue = makeCatalogue(forums)

export const { findProcedure, getProcedure, getForumOf } = catalogue
