import type { Filing } from '../../../law.ts'
import { text } from '../../text.ts'
import { accessDecree } from '../sources.ts'
import { appealFiling, notGeneric, requestFiling } from './common.ts'

/** What is sent through Fala.BR: the request, and the appeal to each of the four instances. */
export const accessFilings: readonly Filing[] = [
  requestFiling(
    text(
      'Quem pede, ou pedido de preservar a identidade no Fala.BR',
      'Quién pide, o pedido de preservar la identidad en Fala.BR',
      'Who asks, or a request that Fala.BR keep the identity back',
    ),
    [{ id: 'br-lai-especifico', says: notGeneric, source: accessDecree('art. 13'), confidence: 'KNOWN' }],
  ),
  appealFiling(
    ['first-appeal-filed', 'second-appeal-filed', 'third-appeal-filed', 'fourth-appeal-filed'],
    [
      {
        id: 'br-lai-recurso-tamanho',
        says: text(
          'A plataforma limita os caracteres (2.048 a 4.000, segundo o campo): confira antes de colar o texto.',
          'La plataforma limita los caracteres (2.048 a 4.000, según el campo): verifique antes de pegar el texto.',
          'The platform limits the characters (2,048 to 4,000 by field): check before you paste.',
        ),
        source: { cite: 'Plataforma Fala.BR' },
        confidence: 'UNSURE',
      },
    ],
  ),
]
