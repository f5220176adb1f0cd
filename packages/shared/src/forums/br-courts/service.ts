import type { Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { consultation, electronicService } from './counting.ts'
import { decisions } from './decisions.ts'
import { codeUnseen } from './sources.ts'

const electronicServiceLaw = 'https://www.planalto.gov.br/ccivil_03/_ato2004-2006/2006/lei/l11419.htm'

/** Service through the court's system: how long it may lie unopened, and the day it counts from once opened. */
export const serviceRules: readonly Rule[] = [
  {
    id: 'br-intimacao-pessoal-10d-corridos',
    name: text(
      'Abertura da intimação eletrônica (depois disso, presume-se feita)',
      'Apertura de la notificación electrónica (después se presume hecha)',
      'Opening the electronic service (deemed made afterwards)',
    ),
    holder: 'party',
    nature: 'procedural',
    opens: ['electronic-service-sent'],
    closes: ['electronic-service-opened'],
    terms: [
      {
        limit: fixed({ days: 10 }, electronicService),
        source: {
          cite: 'Lei 11.419/2006, art. 5º, § 3º; Resolução CNJ 455/2022, art. 20 (redação da Resolução 569/2024)',
          url: electronicServiceLaw,
          seen: 'Texto da lei em transcrição do Planalto; comentários da Resolução 569/2024',
        },
        confidence: 'VERIFIED',
        note: text(
          'Há divergência quando o décimo dia não é útil: aqui vale o próprio dia, a leitura mais prudente.',
          'Se discute qué ocurre si el décimo día es inhábil: aquí vale el propio día, la lectura más prudente.',
          'It is contested what follows when the tenth day is closed: here the day itself stands, the careful reading.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-02', due: '2026-11-12', court: 'jfpr', why: 'Dez dias corridos do envio: 2/11 + 10.' },
      {
        trigger: '2026-11-05',
        due: '2026-11-15',
        safe: '2026-11-13',
        court: 'jfpr',
        why: 'O décimo dia é domingo e feriado; não se prorroga.',
      },
    ],
  },
  {
    id: 'br-consulta-1du',
    name: text(
      'Dia do começo do prazo após a consulta eletrônica',
      'Día de inicio del plazo tras la consulta electrónica',
      'Day of service after the electronic consultation',
    ),
    holder: 'party',
    nature: 'target',
    opens: ['electronic-service-opened'],
    closes: decisions.filter((kind) => !kind.published).map((kind) => kind.id),
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ workingDays: 1 }, consultation),
        source: codeUnseen('art. 231, V'),
        confidence: 'KNOWN',
        contested: {
          limit: fixed({ days: 0 }, consultation),
          source: { cite: 'Lei 11.419/2006, art. 5º, §§ 1º e 2º', url: electronicServiceLaw },
        },
        note: text(
          'O CPC conta do dia útil seguinte à consulta; a Lei 11.419, da própria consulta. Registre a intimação no dia seguro.',
          'El CPC cuenta desde el día hábil siguiente a la consulta; la Ley 11.419, desde la consulta. Registre la notificación en el día seguro.',
          'The CPC counts from the working day after the consultation, Law 11.419 from the consultation. Record service on the safe day.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-11-12',
        due: '2026-11-13',
        safe: '2026-11-12',
        court: 'jfpr',
        why: 'Dia útil seguinte; pela Lei 11.419, o próprio dia.',
      },
      { trigger: '2026-11-14', due: '2026-11-16', court: 'jfpr', why: 'Consulta no sábado: pelas duas leis, o dia útil seguinte.' },
      {
        trigger: '2026-12-18',
        due: '2027-01-07',
        safe: '2026-12-18',
        court: 'jfpr',
        why: 'O dia útil seguinte é 7/1; a suspensão só segura a contagem.',
      },
    ],
  },
]
