import { z } from 'zod'

/** As what a table is taken out. */
export const spreadsheetFormats = ['csv', 'xlsx'] as const

export type SpreadsheetFormat = (typeof spreadsheetFormats)[number]

export const spreadsheetFormat = z.enum(spreadsheetFormats).default('csv')
