import { readDay } from '@travessia/shared/calendars'
import { readDocket } from '@travessia/shared/docket'
import { forums } from '@travessia/shared/forums/index'
import { findEventKind, findForum, findRule } from './find.ts'

/** The law and what reads it: a part of its own, loaded when the first case is opened. */
export const law = { forums, findForum, findRule, findEventKind, readDocket, readDay }

export type Law = typeof law
