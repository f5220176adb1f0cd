import type { IsoDate } from '../../../dates.ts'
import type { Text } from '../../../languages.ts'
import type { Example, Rule } from '../../../law.ts'
import type { Confidence, Source } from '../../../regimes.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { writFollows } from '../common.ts'
import { accessDays, administrative } from '../counting.ts'
import { accessDecree, accessLaw, processLaw } from '../sources.ts'
import { afterSilence } from './common.ts'

const instances = 'Página oficial sobre as instâncias recursais'

/** Art. 66 alone starts the day after notice, even on a Saturday: the earlier date is the safe one. */
export const plainArticle66 = { limit: fixed({ days: 10 }, administrative), source: processLaw('art. 66, caput e § 2º') }

interface Step {
  readonly id: string
  readonly name: Text
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  readonly source: Source
  readonly confidence: Confidence
  readonly note?: Text
  /** What may follow when a decision does not come. */
  readonly silence?: readonly string[]
  readonly examples: readonly Example[]
}

/** The four appeals and their decisions. */
export const appealRules: readonly Rule[] = [
  appeal({
    id: 'br-lai-recurso1-10d',
    name: text('1º recurso: superior hierárquico', '1.er recurso: superior jerárquico', '1st appeal: superior'),
    opens: ['answered'],
    closes: ['first-appeal-filed'],
    source: {
      ...accessLaw('art. 15'),
      cite: 'Lei 12.527/2011, art. 15; Decreto 7.724/2012, art. 21',
      seen: `Texto do art. 15 em fonte secundária; ${instances.toLowerCase()}`,
    },
    confidence: 'VERIFIED',
    note: text(
      'Perdido o prazo, pode-se fazer novo pedido igual.',
      'Vencido el plazo, puede hacerse una nueva solicitud igual.',
      'Once lapsed, the same request may be made again.',
    ),
    examples: [
      example('2026-02-05', '2026-02-19', '6/2 = 1; 15/2, domingo, = 10; 16-17 Carnaval, 18 só após 14h: quinta, 19.', '2026-02-13'),
      example('2026-11-06', '2026-11-18', 'Ciência na sexta: 9/11 = 1; 18/11 = 10. Pelo art. 66 puro seria 16/11.', '2026-11-16'),
      example('2026-12-14', '2026-12-28', '24/12 = 10, expediente só até 13h: segunda, 28. Não há recesso.', '2026-12-23'),
    ],
  }),
  decision({
    id: 'br-lai-decisao1-5d',
    name: text('Decisão do 1º recurso', 'Decisión del 1.er recurso', 'Decision on the 1st appeal'),
    opens: ['first-appeal-filed'],
    closes: ['first-appeal-decided', 'access-given'],
    silence: ['second-appeal-filed'],
    source: accessLaw('art. 15, parágrafo único; Decreto 7.724/2012, art. 21', instances),
    confidence: 'VERIFIED',
    examples: [
      example('2026-02-20', '2026-03-02', 'Sexta, hora ignorada: como se fosse 23/2; 24/2 = 1; 28/2, sábado, = 5: segunda, 2/3.'),
      example('2026-02-19', '2026-02-27', 'Quinta, hora ignorada: como se fosse sexta; 23/2 = 1; 27/2 = 5.'),
    ],
  }),
  appeal({
    id: 'br-lai-recurso2-10d',
    name: text('2º recurso: autoridade máxima', '2.º recurso: autoridad máxima', '2nd appeal: head of the body'),
    opens: ['first-appeal-decided'],
    closes: ['second-appeal-filed'],
    source: accessDecree('art. 21, parágrafo único', instances),
    confidence: 'VERIFIED',
    examples: [
      example('2026-04-10', '2026-04-22', 'Sexta: 13/4 = 1; 22/4 = 10.'),
      example('2026-05-26', '2026-06-08', '5/6 = 10, ponto facultativo depois de Corpus Christi: segunda, 8.'),
    ],
  }),
  decision({
    id: 'br-lai-decisao2-5d',
    name: text('Decisão do 2º recurso', 'Decisión del 2.º recurso', 'Decision on the 2nd appeal'),
    opens: ['second-appeal-filed'],
    closes: ['second-appeal-decided', 'access-given'],
    silence: ['third-appeal-filed'],
    source: accessDecree('art. 21, parágrafo único', instances),
    confidence: 'VERIFIED',
    examples: [
      example('2026-04-22', '2026-04-28', 'Quarta, hora ignorada: como se fosse quinta; 24/4 = 1; 28/4 = 5.'),
      {
        ...example('2026-12-18', '2026-12-28', 'Sexta às 19h30: recebido em 21/12; 22/12 = 1; 26/12, sábado, = 5; segunda, 28.'),
        time: '19:30',
      },
    ],
  }),
  appeal({
    id: 'br-lai-recurso3-cgu-10d',
    name: text('3º recurso: CGU', '3.er recurso: CGU', '3rd appeal: CGU'),
    opens: ['second-appeal-decided', 'omission-complaint-decided'],
    closes: ['third-appeal-filed'],
    source: accessLaw('art. 16; Decreto 7.724/2012, art. 23', `${instances}: a CGU como 3ª instância; os dez dias, não`),
    confidence: 'KNOWN',
    examples: [
      example('2026-10-19', '2026-10-29', '20/10 = 1; 28/10, ponto facultativo, conta no meio; 29/10 = 10.'),
      example(
        '2026-10-16',
        '2026-10-29',
        'Sexta: 19/10 = 1; 28/10 = 10, ponto facultativo; quinta, 29. Pelo art. 66 puro, 26/10.',
        '2026-10-26',
      ),
    ],
  }),
  decision({
    id: 'br-lai-decisao-cgu-5d',
    name: text('Decisão da CGU', 'Decisión de la CGU', 'Decision of the CGU'),
    opens: ['third-appeal-filed'],
    closes: ['third-appeal-decided', 'access-given'],
    silence: ['fourth-appeal-filed'],
    source: accessDecree('art. 23', instances),
    confidence: 'VERIFIED',
    note: text(
      'A CGU pode pedir esclarecimentos ao órgão antes de decidir.',
      'La CGU puede pedir aclaraciones al órgano antes de resolver.',
      'The CGU may ask the office for clarification before it decides.',
    ),
    examples: [
      example('2026-10-29', '2026-11-09', 'Hora ignorada: como se fosse sexta, 30; 2/11 Finados; 3/11 = 1; 7/11, sábado, = 5: segunda, 9.'),
      {
        ...example('2026-11-13', '2026-11-23', 'Sexta às 20h: recebido em 16/11; 17/11 = 1; 21/11, sábado, = 5; segunda, 23.'),
        time: '20:00',
      },
    ],
  }),
  appeal({
    id: 'br-lai-recurso4-cmri-10d',
    name: text('4º recurso: CMRI', '4.º recurso: CMRI', '4th appeal: CMRI'),
    opens: ['third-appeal-decided'],
    closes: ['fourth-appeal-filed'],
    source: accessLaw('art. 16, § 3º; Decreto 7.724/2012, art. 24', `${instances}: a CMRI como 4ª instância; os dez dias, não`),
    confidence: 'KNOWN',
    note: writFollows,
    examples: [
      example('2026-11-09', '2026-11-19', '10/11 = 1; 19/11 = 10.'),
      example('2026-11-10', '2026-11-23', '20/11 = 10, Consciência Negra: segunda, 23.', '2026-11-19'),
    ],
  }),
  {
    id: 'br-lai-decisao-cmri',
    name: text('Decisão da CMRI', 'Decisión de la CMRI', 'Decision of the CMRI'),
    holder: 'body',
    nature: 'target',
    opens: ['fourth-appeal-filed'],
    closes: ['fourth-appeal-decided', 'access-given'],
    silence: afterSilence,
    terms: [
      {
        limit: ask(
          text(
            'até a terceira reunião ordinária seguinte: veja as datas na agenda da CMRI.',
            'hasta la tercera reunión ordinaria siguiente: vea las fechas en la agenda de la CMRI.',
            'by the third ordinary meeting that follows: see the dates in the agenda of the CMRI.',
          ),
        ),
        source: accessDecree('art. 24', instances),
        confidence: 'VERIFIED',
        note: writFollows,
      },
    ],
    examples: [
      dateless('ask', '2026-11-19', 'As reuniões não têm data fixa.'),
      dateless('ask', '2026-12-30', 'No fim do ano também decide a agenda.'),
    ],
  },
  decision({
    id: 'br-lai-decisao-reclamacao-5d',
    name: text('Decisão da reclamação por omissão', 'Decisión de la queja por omisión', 'Decision on the complaint of silence'),
    opens: ['omission-complaint-filed'],
    closes: ['omission-complaint-decided', 'answered', 'access-given'],
    silence: ['third-appeal-filed'],
    source: accessDecree('art. 22'),
    confidence: 'KNOWN',
    examples: [
      example('2026-03-12', '2026-03-20', 'Quinta, hora ignorada: como se fosse sexta; 16/3 = 1; 20/3 = 5.'),
      {
        ...example('2026-04-15', '2026-04-22', 'Quarta às 11h: 16/4 = 1; 20/4 = 5, ponto facultativo; 21/4 feriado; quarta, 22.'),
        time: '11:00',
      },
    ],
  }),
]

function appeal({ source, confidence, note, ...step }: Step): Rule {
  return {
    ...step,
    holder: 'petitioner',
    nature: 'bar',
    extension: { allowed: false, base: 'due', source },
    terms: [
      {
        from: '2012-05-16',
        limit: fixed({ days: 10 }, accessDays),
        source,
        confidence,
        contested: plainArticle66,
        ...(note ? { note } : {}),
      },
    ],
  }
}

function decision({ source, confidence, note, silence = [], ...step }: Step): Rule {
  return {
    ...step,
    holder: 'body',
    nature: 'target',
    silence: [...silence, ...afterSilence],
    terms: [{ from: '2012-05-16', limit: fixed({ days: 5 }, accessDays), source, confidence, ...(note ? { note } : {}) }],
  }
}

function example(trigger: IsoDate, due: IsoDate, why: string, safe?: IsoDate): Example {
  return { trigger, due, why, ...(safe ? { safe } : {}) }
}
