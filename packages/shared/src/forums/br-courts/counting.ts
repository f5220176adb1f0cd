import type { Regime } from '../../law.ts'
import { text } from '../text.ts'

const cpc = 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2015/lei/l13105.htm'

/** Procedural days under the Civil Procedure Code: working days of the court, first day out, last day in. */
export const civilProcedure: Regime = {
  id: 'br-cpc',
  name: text('Dias úteis do CPC', 'Días hábiles del CPC brasileño', 'Working days under the Brazilian CPC'),
  versions: [
    {
      from: '2016-03-18',
      zero: 'trigger',
      monthEnd: 'next-day',
      roll: 'next-working-day',
      reducedMoves: true,
      source: {
        cite: 'CPC, arts. 216, 219, 220 e 224; Lei 11.419/2006, arts. 4º e 5º',
        url: cpc,
        seen: 'Texto dos artigos em transcrição do Planalto',
      },
      confidence: 'VERIFIED',
    },
  ],
}

/** Periods of substantive law: calendar days, never suspended at the year's end; only a closed last day moves. */
export const substantive: Regime = {
  id: 'br-material',
  name: text('Prazo material (dias corridos)', 'Plazo material (días corridos)', 'Substantive period (calendar days)'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'next-day',
      roll: 'next-working-day',
      runsThroughSuspensions: true,
      safe: 'working-day-before',
      source: {
        cite: 'Código Civil, art. 132; CPC, art. 219, parágrafo único',
        url: 'https://www.planalto.gov.br/ccivil_03/leis/2002/l10406compilada.htm',
        seen: 'Texto dos artigos em transcrição do Planalto',
      },
      confidence: 'VERIFIED',
    },
  ],
}

/** Presumed personal service in an electronic system: calendar days from sending, with no roll (the careful reading). */
export const electronicService: Regime = {
  id: 'br-electronic-service',
  name: text('Intimação eletrônica presumida', 'Notificación electrónica presunta', 'Deemed electronic service'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'next-day',
      roll: 'none',
      runsThroughSuspensions: true,
      source: {
        cite: 'Lei 11.419/2006, art. 5º, § 3º; Resolução CNJ 455/2022, art. 20',
        url: 'https://www.planalto.gov.br/ccivil_03/_ato2004-2006/2006/lei/l11419.htm',
        seen: 'Texto da lei em transcrição do Planalto; comentário da Resolução CNJ 569/2024',
      },
      confidence: 'VERIFIED',
    },
  ],
}
