import { text } from './text.ts'

/** To what the bodies belong, as people who use them group them. */
export const systems = {
  'inter-american': text('Sistema interamericano', 'Sistema interamericano', 'Inter-American system'),
  'united-nations': text('Nações Unidas', 'Naciones Unidas', 'United Nations'),
  europe: text('Europa', 'Europa', 'Europe'),
  africa: text('África', 'África', 'Africa'),
  brazil: text('Brasil', 'Brasil', 'Brazil'),
}

export type System = keyof typeof systems
