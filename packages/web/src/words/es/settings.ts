import type { settings as reference } from '../pt-BR/settings.ts'

export const settings: Record<keyof typeof reference, string> = {}
