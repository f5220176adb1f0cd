import type { Regime } from '../../regimes.ts'
import { text } from '../text.ts'
import { criminalCode } from './sources.ts'

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

/**
 * The day of an electronic consultation (Law 11.419/2006 art. 5 §§1-2) or the working day after it (CPC art. 231 V).
 * Neither stops at the year's end: what the suspension holds back is the count that follows.
 */
export const consultation: Regime = {
  id: 'br-consulta',
  name: text('Dia da consulta eletrônica', 'Día de la consulta electrónica', 'Day of the electronic consultation'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'next-day',
      roll: 'next-working-day',
      runsThroughSuspensions: true,
      source: {
        cite: 'Lei 11.419/2006, art. 5º, §§ 1º e 2º; CPC, art. 231, V',
        url: 'https://www.planalto.gov.br/ccivil_03/_ato2004-2006/2006/lei/l11419.htm',
      },
      confidence: 'KNOWN',
    },
  ],
}

const criminalName = text('Dias corridos do CPP', 'Días corridos del CPP brasileño', 'Calendar days under the Brazilian CPP')

const criminalCount = {
  zero: 'next-working-day',
  zeroCounts: true,
  monthEnd: 'next-day',
  roll: 'next-working-day',
  confidence: 'VERIFIED',
} as const

/**
 * Criminal procedure: calendar days, the first of them a working day (STF Súmula 310), a closed last day moves. The
 * recess does not stop it: art. 798-A excepts whoever is detained, and whoever counts for a detained person may not be late.
 */
export const criminalProcedure: Regime = {
  id: 'br-cpp',
  name: criminalName,
  versions: [{ ...criminalCount, runsThroughSuspensions: true, source: criminalCode('arts. 798 e 798-A, I; Súmulas 310 e 710 do STF') }],
}

/** The same where nobody is detained: from 20 December to 20 January the count stops (art. 798-A, since 3 June 2022). */
export const criminalSuspended: Regime = {
  id: 'br-cpp-798a',
  name: criminalName,
  versions: [{ ...criminalCount, from: '2022-06-03', source: criminalCode('arts. 798 e 798-A (Lei 14.365/2022)') }],
}

/** Abstract review in the Supreme Court, in the plain reading of its statutes: calendar days; leave suspends them. */
export const constitutionalReview: Regime = {
  id: 'br-controle-concentrado',
  name: text('Dias corridos do controle concentrado', 'Días corridos del control concentrado', 'Calendar days of abstract review'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'next-day',
      roll: 'next-working-day',
      source: { cite: 'Leis 9.868/1999 e 9.882/1999; RISTF, arts. 104 e 105' },
      confidence: 'KNOWN',
    },
  ],
}
