import { z } from 'zod'
import { spreadsheetFormats } from './choices.ts'

export type SpreadsheetFormat = (typeof spreadsheetFormats)[number]

export const spreadsheetFormat = z.enum(spreadsheetFormats).default('csv')
