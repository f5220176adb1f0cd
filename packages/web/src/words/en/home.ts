import type { home as reference } from '../pt-BR/home.ts'

export const home: Record<keyof typeof reference, string> = {}
