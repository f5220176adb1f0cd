import type { Template } from '../template.ts'
import { iachrPetition } from './iachr-petition.ts'

/** Briefs for the Inter-American Commission and Court, in the order in which they are offered. */
export const interAmericanTemplates: readonly Template[] = [iachrPetition]
