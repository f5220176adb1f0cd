import type { door as reference } from '../pt-BR/door.ts'

export const door: Record<keyof typeof reference, string> = {}
