import type { Filing } from '../../law.ts'
import { text } from '../text.ts'

/** Sentences that several outlines and checklists share. */
export const grounds = text(
  'Razões do pedido de reforma ou de nulidade',
  'Razones para revocar o anular',
  'Grounds for reversing or annulling',
)
export const inTime = text('Tempestividade e preparo', 'Plazo y tasas', 'Time limit and court fees')
export const history = text(
  'Síntese do processo e da decisão',
  'Síntesis del proceso y de la decisión',
  'The case and the decision in short',
)
export const requests = text('Pedidos', 'Peticiones', 'Requests')
export const decisionAtHand = text(
  'Decisão e certidão de publicação',
  'Decisión y constancia de publicación',
  'Decision and certificate of publication',
)
export const feesAtHand = text(
  'Guia de preparo paga ou gratuidade',
  'Tasas pagadas o beneficio de gratuidad',
  'Fees paid, or legal aid granted',
)
export const powerAtHand = text('Procuração nos autos', 'Poder en autos', 'Power of attorney on file')
export const holidayAtHand = text(
  'Prova de feriado local ou suspensão, se contou com ela',
  'Prueba del feriado local o suspensión, si se contó con ella',
  'Proof of a local holiday or suspension relied on',
)

/** What is filed by a party, in Portuguese as every petition to a Brazilian court (CPC art. 192). */
export const byParty: Pick<Filing, 'by' | 'languages'> = { by: 'party', languages: ['pt'] }

/** What is filed by whoever brings the action. */
export const byPetitioner: Pick<Filing, 'by' | 'languages'> = { by: 'petitioner', languages: ['pt'] }
