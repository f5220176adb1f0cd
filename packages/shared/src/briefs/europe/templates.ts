import type { Template } from '../template.ts'

/** Briefs for the European Court and the Committee of Ministers, in the order in which they are offered. */
export const europeanTemplates: readonly Template[] = []
