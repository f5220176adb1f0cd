import type { EventKind, Filing, Provision } from '../../law.ts'
import { text } from '../text.ts'
import { byParty, decisionAtHand, feesAtHand, grounds, history, holidayAtHand, inTime, powerAtHand, requests } from './filing-parts.ts'
import { code, codeUnseen } from './sources.ts'
import { superiorFilings } from './superior-filings.ts'

const filings: readonly Filing[] = [
  {
    ...byParty,
    id: 'br-apelacao-peca',
    name: text('Apelação', 'Apelación', 'Appeal'),
    events: ['appeal-filed'],
    outline: [
      text('Petição ao juízo que sentenciou', 'Escrito al juez que sentenció', 'Petition to the judge of first instance'),
      inTime,
      text('Exposição do fato e do direito', 'Exposición de los hechos y del derecho', 'Statement of facts and law'),
      grounds,
      text('Pedido de nova decisão', 'Petición de nueva decisión', 'Request for a new decision'),
    ],
    requirements: [
      {
        id: 'br-apelacao-1010',
        says: text(
          'Nomes e qualificação, exposição do fato e do direito, razões e pedido de nova decisão.',
          'Nombres y datos, hechos y derecho, razones y petición de nueva decisión.',
          'Names and particulars, facts and law, grounds and request for a new decision.',
        ),
        source: codeUnseen('art. 1.010, I a IV'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [decisionAtHand, feesAtHand, powerAtHand, holidayAtHand],
  },
  {
    ...byParty,
    id: 'br-embargos-peca',
    name: text('Embargos de declaração', 'Embargos de declaración (aclaratoria)', 'Motion for clarification'),
    events: ['clarification-motion-filed'],
    outline: [
      history,
      text(
        'Obscuridade, contradição, omissão ou erro material, ponto a ponto',
        'Oscuridad, contradicción, omisión o error material, punto por punto',
        'Obscurity, contradiction, omission or slip, point by point',
      ),
      text(
        'Dispositivos a prequestionar (Constituição, lei, tratado)',
        'Normas que deben quedar tratadas (Constitución, ley, tratado)',
        'Provisions to be dealt with expressly (Constitution, statute, treaty)',
      ),
      requests,
    ],
    requirements: [
      {
        id: 'br-embargos-1023',
        says: text(
          'Indicar o erro, a obscuridade, a contradição ou a omissão; não há preparo.',
          'Indicar el error, la oscuridad, la contradicción o la omisión; sin tasas.',
          'Name the slip, obscurity, contradiction or omission; no fees.',
        ),
        source: code('art. 1.023'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [
      decisionAtHand,
      text('Argumentos apresentados e não decididos', 'Argumentos presentados y no resueltos', 'Arguments made and left undecided'),
      powerAtHand,
    ],
  },
  {
    ...byParty,
    id: 'br-agravo-instrumento-peca',
    name: text('Agravo de instrumento', 'Agravo de instrumento', 'Interlocutory appeal'),
    events: ['interlocutory-appeal-filed'],
    outline: [
      text('Petição ao tribunal', 'Escrito al tribunal', 'Petition to the court of appeal'),
      text('Nomes das partes e dos advogados', 'Nombres de las partes y de sus abogados', 'Names of the parties and counsel'),
      inTime,
      text('Cabimento (art. 1.015)', 'Procedencia (art. 1.015)', 'Why it lies (art. 1.015)'),
      grounds,
      text('Tutela recursal e pedidos', 'Tutela provisional y peticiones', 'Interim relief and requests'),
    ],
    requirements: [
      {
        id: 'br-agravo-instrumento-1017',
        says: text(
          'Peças obrigatórias em cópia, dispensadas se os autos são eletrônicos.',
          'Copias obligatorias, salvo que los autos sean electrónicos.',
          'Mandatory copies, unless the file is electronic.',
        ),
        source: codeUnseen('arts. 1.016 e 1.017, § 5º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [decisionAtHand, feesAtHand, powerAtHand, holidayAtHand],
  },
  {
    ...byParty,
    id: 'br-agravo-interno-peca',
    name: text('Agravo interno', 'Agravo interno', 'Internal appeal to the panel'),
    events: ['internal-appeal-filed'],
    outline: [history, text('Cada fundamento e sua resposta', 'Cada fundamento y su respuesta', 'Each ground and its answer'), requests],
    requirements: [
      {
        id: 'br-agravo-interno-1021',
        says: text(
          'Impugnar um a um os fundamentos; manifestamente inadmissível, multa de 1% a 5%.',
          'Impugnar uno a uno los fundamentos; manifiestamente inadmisible, multa del 1 % al 5 %.',
          'Answer the grounds one by one; plainly inadmissible, a fine of 1% to 5%.',
        ),
        source: codeUnseen('art. 1.021, §§ 1º e 4º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [decisionAtHand, powerAtHand, holidayAtHand],
  },
  {
    ...byParty,
    id: 'br-contrarrazoes-peca',
    name: text('Contrarrazões', 'Contestación del recurso', 'Counter-arguments'),
    events: ['counter-arguments-filed'],
    outline: [
      text('Preliminares de inadmissibilidade', 'Cuestiones previas de inadmisibilidad', 'Preliminary points of inadmissibility'),
      text('Resposta a cada razão', 'Respuesta a cada razón', 'Answer to each ground'),
      requests,
    ],
    requirements: [],
    checklist: [
      text('Prazo do recurso conferido', 'Plazo del recurso verificado', 'Time limit of the appeal checked'),
      text('Preparo do recurso conferido', 'Tasas del recurso verificadas', 'Fees of the appeal checked'),
      powerAtHand,
    ],
  },
  ...superiorFilings,
]

/** The filings of the appeals that a procedure knows. */
export function appealFilings(events: readonly EventKind[]): readonly Filing[] {
  return filings.filter((filing) => filing.events.some((kind) => events.some((one) => one.id === kind)))
}

/** What holds for every appeal. */
export const appealProvisions: readonly Provision[] = [
  {
    id: 'br-feriado-local-prova',
    says: text(
      'Feriado local ou suspensão se prova ao recorrer; se faltar, o tribunal manda corrigir.',
      'El feriado local o la suspensión se prueban al recurrir; si falta, el tribunal manda subsanar.',
      'A local holiday or suspension is proved when appealing; if missing, the court orders it to be supplied.',
    ),
    source: code('art. 1.003, § 6º (Lei 14.939/2024, desde 31/7/2024)'),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-preparo',
    says: text(
      'Preparo se comprova ao recorrer, salvo gratuidade; sem ele, recolhe-se em dobro.',
      'Las tasas se acreditan al recurrir, salvo gratuidad; si faltan, se pagan al doble.',
      'Fees are proved when appealing, unless legal aid was granted; if missing, they are paid twice over.',
    ),
    source: codeUnseen('art. 1.007, caput e § 4º'),
    confidence: 'KNOWN',
  },
  {
    id: 'br-negativa-por-tema',
    says: text(
      'Seguimento negado ou recurso sobrestado por tema: cabe agravo interno, não agravo em RE ou REsp.',
      'Curso denegado o recurso en espera por un tema ya fijado: procede agravo interno, no la queja.',
      'Leave refused or appeal stayed because of a settled theme: the internal appeal lies, not the appeal against refusal.',
    ),
    source: codeUnseen('art. 1.030, I, III e § 2º'),
    confidence: 'KNOWN',
  },
]
