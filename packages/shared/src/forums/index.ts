import { makeCatalogue } from '../catalogue.ts'
import type { Forum } from '../law.ts'
import { brazilianCongress } from './br-congress/forum.ts'
import { brazilianCourts } from './br-courts/forum.ts'
import { europeanCourt } from './ecthr/forum.ts'
import { iachr } from './iachr/forum.ts'
import { iacthr } from './iacthr/forum.ts'

/** Every body whose law is written here, in the order in which they are shown. */
export const forums: readonly Forum[] = [iachr, iacthr, europeanCourt, brazilianCourts, brazilianCongress]

/** All of them, each with the calendars as they are written here. */
export const catalogue = makeCatalogue(forums)

export const { findProcedure, getProcedure, getForumOf } = catalogue
