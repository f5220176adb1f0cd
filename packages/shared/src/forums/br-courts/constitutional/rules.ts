import type { Text } from '../../../languages.ts'
import type { Example, Role, Rule } from '../../../law.ts'
import type { Source } from '../../../regimes.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { civilProcedure, constitutionalReview } from '../counting.ts'
import { codeUnseen, directActionLaw, preceptLaw } from '../sources.ts'

const calendarOrWorking = text(
  'Discute-se se os dias são corridos ou úteis: confira o despacho. Não há prazo em dobro.',
  'Se discute si los días son corridos o hábiles: verifique el auto. No hay plazo doble.',
  'It is disputed whether the days are calendar or working days: check the order. There is no double time.',
)

const fifteen: readonly Example[] = [
  { trigger: '2026-03-02', due: '2026-03-17', why: '15 dias corridos; em dias úteis iria a 23/3.' },
  { trigger: '2026-04-06', due: '2026-04-22', safe: '2026-04-20', why: '21/4 é feriado: passa a 22/4.' },
  { trigger: '2026-06-22', due: '2026-08-06', why: '23/6-1/7 = 9; férias de 2 a 31/7; 1-6/8 = 10-15.' },
]

const ten: readonly Example[] = [
  { trigger: '2026-03-02', due: '2026-03-12', why: '10 dias corridos; em dias úteis iria a 16/3.' },
  { trigger: '2026-11-05', due: '2026-11-16', safe: '2026-11-13', why: '15/11 é domingo e feriado.' },
]

const five: readonly Example[] = [
  { trigger: '2026-03-02', due: '2026-03-09', safe: '2026-03-06', why: '7/3 é sábado: passa a 9/3, como em dias úteis.' },
  { trigger: '2025-12-17', due: '2026-02-03', why: '18-19/12 = 1-2; férias até 31/1; 1-3/2 = 3-5.' },
]

/** What the authorities and the offices that must be heard have time for. */
export const constitutionalRules: readonly Rule[] = [
  {
    id: 'br-adi-informacoes-30d',
    name: text('Informações das autoridades', 'Informes de las autoridades', 'Information from the authorities'),
    holder: 'state',
    nature: 'procedural',
    opens: ['information-requested'],
    closes: ['information-filed'],
    silence: ['agu-heard', 'pgr-heard'],
    terms: [
      {
        limit: ask(
          text(
            'Trinta dias do recebimento do pedido; se corridos ou úteis, diz o despacho.',
            'Treinta días desde la recepción del pedido; si corridos o hábiles, lo dice el auto.',
            'Thirty days from receipt of the request; whether calendar or working days, the order says.',
          ),
          { days: 30 },
        ),
        source: directActionLaw('art. 6º, parágrafo único'),
        confidence: 'KNOWN',
        note: calendarOrWorking,
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'Corridos iriam a 1/4; úteis, a meados de abril: confira o despacho.'),
      dateless('ask', '2026-12-10', 'Com o recesso no meio a diferença passa de um mês.'),
    ],
  },
  heard({
    id: 'br-adi-agu-pgr-15d',
    name: text('Manifestação da AGU', 'Escrito de la AGU', 'Submission of the AGU'),
    holder: 'state',
    opens: 'agu-heard',
    closes: 'agu-opinion',
    silence: ['pgr-heard'],
    days: 15,
    source: directActionLaw('art. 8º'),
    examples: fifteen,
  }),
  heard({
    id: 'br-adi-pgr-15d',
    name: text('Parecer da PGR', 'Dictamen de la PGR', 'Opinion of the PGR'),
    holder: 'third',
    opens: 'pgr-heard',
    closes: 'pgr-opinion',
    days: 15,
    source: directActionLaw('art. 8º'),
    examples: fifteen,
  }),
  heard({
    id: 'br-adi-rito-abreviado',
    name: text('Informações no rito abreviado', 'Informes en el trámite abreviado', 'Information in the abbreviated procedure'),
    holder: 'state',
    opens: 'abbreviated-rite-ordered',
    closes: 'information-filed',
    silence: ['agu-heard-short'],
    days: 10,
    source: directActionLaw('art. 12'),
    examples: ten,
  }),
  heard({
    id: 'br-adi-rito-abreviado-agu-5d',
    name: text('AGU no rito abreviado', 'AGU en el trámite abreviado', 'AGU in the abbreviated procedure'),
    holder: 'state',
    opens: 'agu-heard-short',
    closes: 'agu-opinion',
    silence: ['pgr-heard-short'],
    days: 5,
    source: directActionLaw('art. 12'),
    examples: five,
  }),
  heard({
    id: 'br-adi-rito-abreviado-pgr-5d',
    name: text(
      'PGR no rito abreviado ou na ADPF',
      'PGR en el trámite abreviado o en la ADPF',
      'PGR in the abbreviated procedure or an ADPF',
    ),
    holder: 'third',
    opens: 'pgr-heard-short',
    closes: 'pgr-opinion',
    days: 5,
    source: { ...directActionLaw('art. 12'), cite: 'Lei 9.868/1999, art. 12; Lei 9.882/1999, art. 7º, parágrafo único' },
    examples: five,
  }),
  heard({
    id: 'br-adpf-informacoes-10d',
    name: text('Informações na ADPF', 'Informes en la ADPF', 'Information in an ADPF'),
    holder: 'state',
    opens: 'precept-information-requested',
    closes: 'information-filed',
    silence: ['agu-heard', 'pgr-heard-short'],
    days: 10,
    source: preceptLaw('art. 6º'),
    examples: ten,
  }),
  {
    id: 'br-ado-12h-30d',
    name: text('Providência do órgão omisso', 'Medida del órgano omiso', 'Measure by the body that omitted'),
    holder: 'state',
    nature: 'procedural',
    opens: ['omission-notified'],
    closes: ['omission-cured'],
    survives: true,
    terms: [
      {
        from: '2009-10-28',
        limit: fixed({ days: 30 }, constitutionalReview),
        source: directActionLaw('art. 12-H, § 1º (Lei 12.063/2009)'),
        confidence: 'KNOWN',
        note: text(
          'O Tribunal pode fixar, por exceção, outro prazo razoável. Ao legislador só se dá ciência.',
          'El Tribunal puede fijar, por excepción, otro plazo razonable. Al legislador solo se le da aviso.',
          'The Court may exceptionally set another reasonable time. Parliament is only informed.',
        ),
      },
    ],
    examples: [
      { trigger: '2009-10-27', due: null, answer: 'uncovered', why: 'Antes da Lei 12.063/2009.' },
      { trigger: '2026-04-06', due: '2026-05-06', why: '24 dias de abril e 6 de maio.' },
      { trigger: '2026-08-10', due: '2026-09-09', why: '21 dias de agosto e 9 de setembro.' },
    ],
  },
]

interface Heard {
  readonly id: string
  readonly name: Text
  readonly holder: Role
  readonly opens: string
  readonly closes: string
  readonly silence?: readonly string[]
  readonly days: number
  readonly source: Source
  readonly examples: readonly Example[]
}

/** A time to be heard, in the plain reading; the other reading counts working days as the Code does. */
function heard({ id, name, holder, opens, closes, silence, days, source, examples }: Heard): Rule {
  return {
    id,
    name,
    holder,
    nature: 'procedural',
    opens: [opens],
    closes: [closes],
    ...(silence ? { silence } : {}),
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ days }, constitutionalReview),
        source,
        confidence: 'KNOWN',
        note: calendarOrWorking,
        contested: { limit: fixed({ workingDays: days }, civilProcedure), source: codeUnseen('art. 219') },
      },
    ],
    examples,
  }
}
