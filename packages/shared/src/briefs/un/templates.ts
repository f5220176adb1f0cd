import type { Template } from '../template.ts'

/** Briefs for the bodies of the United Nations, in the order in which they are offered. */
export const unTemplates: readonly Template[] = []
