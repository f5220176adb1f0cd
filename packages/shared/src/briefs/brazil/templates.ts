import type { Template } from '../template.ts'

/** Briefs for Brazilian courts, parliament and offices, in the order in which they are offered. */
export const brazilianTemplates: readonly Template[] = []
