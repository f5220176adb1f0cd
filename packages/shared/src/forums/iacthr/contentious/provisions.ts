import type { Provision } from '../../../law.ts'
import { text } from '../../text.ts'
import { courtRules } from '../counting.ts'
import { amicusAtAnyTime, workingLanguage } from '../provisions.ts'

/** What the Rules say of a contentious case without setting a time. */
export const contentiousProvisions: readonly Provision[] = [
  {
    id: 'iacthr-rules-transitional',
    says: text(
      'O caso segue até a sentença as regras vigentes no dia em que foi submetido (desde 1/1/2010, as atuais).',
      'El caso sigue hasta la sentencia las reglas vigentes el día en que fue sometido (desde el 1/1/2010, las actuales).',
      'Until judgment a case follows the Rules in force on the day of its submission (since 1 January 2010, the present ones).',
    ),
    source: courtRules('art. 79(1)', 'Series C No. 218 fn. 1'),
    confidence: 'VERIFIED',
  },
  {
    id: 'iacthr-no-hearing',
    says: text(
      'A Presidência pode dispensar a audiência; então fixa por resolução o prazo das alegações finais.',
      'La Presidencia puede prescindir de la audiencia; entonces fija por resolución el plazo de los alegatos finales.',
      'The Presidency may dispense with a hearing; an order then sets the time for final arguments.',
    ),
    source: courtRules('arts. 15, 45 and 50(1)', 'Series C No. 408 para. 9; No. 412 para. 11; No. 424 para. 10'),
    confidence: 'VERIFIED',
  },
  {
    id: 'iacthr-withdrawal',
    says: text(
      'Quem submeteu o caso pode desistir a qualquer momento; a Corte decide, ouvidos os demais.',
      'Quien sometió el caso puede desistir en cualquier momento; la Corte resuelve, oídos los demás.',
      'Whoever submitted the case may withdraw it at any time; the Court decides after hearing the others.',
    ),
    source: courtRules('art. 61', 'Series C No. 488 para. 37'),
    confidence: 'VERIFIED',
  },
  {
    id: 'iacthr-same-facts',
    says: text(
      'Os representantes atuam de forma autônoma, mas dentro dos fatos fixados pela Comissão.',
      'Los representantes actúan en forma autónoma, pero dentro del marco fáctico fijado por la Comisión.',
      'Representatives act on their own, but within the facts fixed by the Commission.',
    ),
    source: courtRules('arts. 25(1), 35(3) and 40'),
    confidence: 'KNOWN',
  },
  workingLanguage,
  amicusAtAnyTime,
]
