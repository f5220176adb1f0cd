import type { Committee } from './committee.ts'
import { cat, ced, cerd } from './committees/conventions.ts'
import { ccpr, cescr } from './committees/covenants.ts'
import { cedaw, crc, crpd } from './committees/protocols.ts'

/** The eight Committees that receive communications, in the order in which their briefs are offered. */
export const committees: readonly Committee[] = [ccpr, cat, cerd, cedaw, cescr, crc, crpd, ced]
