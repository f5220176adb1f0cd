import type { Outcome, Stage } from '../../law.ts'
import { text } from '../text.ts'

/** From the judgment upwards every civil case passes the same stages. */
export const appealStages: readonly Stage[] = [
  { id: 'sent', name: text('Sentença', 'Sentencia de primera instancia', 'First-instance judgment'), waitsFor: 'party' },
  {
    id: 'ed',
    name: text('Embargos de declaração', 'Embargos de declaración (aclaratoria)', 'Motion for clarification'),
    waitsFor: 'body',
  },
  { id: 'ap', name: text('Apelação', 'Apelación', 'Appeal'), waitsFor: 'body' },
  { id: 'contra', name: text('Contrarrazões', 'Contestación del recurso', 'Counter-arguments'), waitsFor: 'party' },
  { id: 'acordao', name: text('Acórdão', 'Sentencia de segunda instancia', 'Appellate judgment'), waitsFor: 'party' },
  {
    id: 're',
    name: text('Recurso extraordinário ou especial', 'Recurso extraordinario o especial', 'Extraordinary or special appeal'),
    waitsFor: 'body',
  },
  {
    id: 'adm',
    name: text('Juízo de admissibilidade', 'Examen de admisibilidad', 'Leave to appeal under examination'),
    waitsFor: 'body',
  },
  {
    id: 'are',
    name: text('Agravo em RE ou REsp', 'Queja por recurso denegado', 'Appeal against refusal of leave'),
    waitsFor: 'body',
  },
  {
    id: 'rg',
    name: text('Repercussão geral', 'Repercusión general', 'General repercussion'),
    waitsFor: 'body',
  },
  {
    id: 'merito',
    name: text('Mérito no tribunal superior', 'Fondo en el tribunal superior', 'Merits in the superior court'),
    waitsFor: 'body',
  },
  {
    id: 'tese',
    name: text('Decisão final', 'Decisión definitiva', 'Final decision'),
    waitsFor: 'body',
  },
]

/** How every civil case may end. */
export const appealOutcomes: readonly Outcome[] = [
  { id: 'nao-conhecido', name: text('Recurso não conhecido', 'Recurso inadmitido', 'Appeal not admitted') },
  { id: 'transito', name: text('Transitado em julgado', 'Con fuerza de cosa juzgada', 'Final and binding') },
]

export const firstInstance: Stage = {
  id: 'conhecimento',
  name: text('Primeira instância', 'Primera instancia', 'First instance'),
  waitsFor: 'body',
}

/** The writ of mandamus before its judgment; from there it goes the way of every civil case. */
export const writStages: readonly Stage[] = [
  { id: 'ato', name: text('Ato coator', 'Acto impugnado', 'Contested act'), waitsFor: 'petitioner' },
  { id: 'inicial', name: text('Impetração', 'Interposición', 'Writ filed'), waitsFor: 'body' },
  { id: 'liminar', name: text('Liminar', 'Medida cautelar', 'Interim order'), waitsFor: 'body' },
  { id: 'info', name: text('Informações', 'Informe de la autoridad', 'Information from the authority'), waitsFor: 'state' },
  {
    id: 'mp',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    waitsFor: 'third',
  },
]
