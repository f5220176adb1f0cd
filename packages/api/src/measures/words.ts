import type { Text } from '@travessia/shared/languages'
import type { ComplianceState } from '@travessia/shared/measures'

/** How far a measure is complied with, as the ledger says it; `none`: nobody has said anything. */
export const complianceNames: Readonly<Record<ComplianceState | 'none', Text>> = {
  'not-started': { 'pt-BR': 'Não iniciada', es: 'No iniciada', en: 'Not started' },
  'in-progress': { 'pt-BR': 'Em andamento', es: 'En curso', en: 'In progress' },
  partial: { 'pt-BR': 'Cumprida em parte', es: 'Cumplida en parte', en: 'Partially complied' },
  complied: { 'pt-BR': 'Cumprida', es: 'Cumplida', en: 'Complied' },
  'not-complied': { 'pt-BR': 'Não cumprida', es: 'No cumplida', en: 'Not complied' },
  closed: { 'pt-BR': 'Encerrada', es: 'Concluida', en: 'Closed' },
  none: { 'pt-BR': 'Nada registrado', es: 'Nada registrado', en: 'Nothing recorded' },
}
