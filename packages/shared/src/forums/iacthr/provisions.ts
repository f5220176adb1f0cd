import type { Provision } from '../../law.ts'
import { text } from '../text.ts'
import { courtRules } from './counting.ts'

/** The languages of the Court (Rules art. 22): Spanish, English, Portuguese, French. */
export const courtLanguages = ['es', 'en', 'pt', 'fr'] as const

/** Which of the four languages a case is written in. */
export const workingLanguage: Provision = {
  id: 'iacthr-working-language',
  says: text(
    'Escreve-se no idioma de trabalho do caso, que a Corte fixa no início.',
    'Se escribe en el idioma de trabajo del caso, que la Corte fija al inicio.',
    'Briefs are written in the working language of the case, which the Court sets at the start.',
  ),
  source: courtRules('art. 22'),
  confidence: 'KNOWN',
}

/** Amici outside the times of a contentious case. */
export const amicusAtAnyTime: Provision = {
  id: 'iacthr-amicus-monitoring-provisional',
  says: text(
    'Na supervisão de cumprimento e nas medidas provisórias também cabe amicus curiae, a qualquer momento.',
    'En la supervisión de cumplimiento y en las medidas provisionales también cabe amicus curiae, en cualquier momento.',
    'Amicus briefs may also be filed in monitoring of compliance and provisional measures, at any time.',
  ),
  source: courtRules('art. 44(4)'),
  confidence: 'KNOWN',
}
