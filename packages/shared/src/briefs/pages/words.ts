import { text } from '../../forums/text.ts'

/** How a fact that is missing stands in the printed brief. */
export const gapWords = text('[falta: {what}]', '[falta: {what}]', '[missing: {what}]')
