import { text } from '../../../forums/text.ts'
import type { Text } from '../../../languages.ts'
import type { ComplianceState, MeasureView } from '../../../measures.ts'

/** A measure as it is called in a heading, by what it comes from. */
export const kindNames: Readonly<Record<MeasureView['kind'], Text>> = {
  operative: text('Ponto resolutivo', 'Punto resolutivo', 'Operative paragraph'),
  recommendation: text('Recomendação', 'Recomendación', 'Recommendation'),
  clause: text('Cláusula', 'Cláusula', 'Clause'),
  protection: text('Medida de proteção', 'Medida de protección', 'Measure of protection'),
}

export const statusWords: Readonly<Record<ComplianceState, Text>> = {
  'not-started': text('cumprimento não iniciado', 'cumplimiento no iniciado', 'compliance not begun'),
  'in-progress': text('em cumprimento', 'en cumplimiento', 'compliance under way'),
  partial: text('parcialmente cumprida', 'parcialmente cumplida', 'partially complied with'),
  complied: text('cumprida', 'cumplida', 'complied with'),
  'not-complied': text('não cumprida', 'no cumplida', 'not complied with'),
  closed: text('supervisão encerrada', 'supervisión concluida', 'monitoring concluded'),
}

const total = text('cumprimento total', 'cumplimiento total', 'full compliance')
const pending = text('pendente de cumprimento', 'pendiente de cumplimiento', 'pending compliance')

/** The level that follows from what we observe. */
export const levels: Readonly<Record<ComplianceState, Text>> = {
  'not-started': pending,
  'in-progress': pending,
  partial: text('cumprimento parcial', 'cumplimiento parcial', 'partial compliance'),
  complied: total,
  'not-complied': pending,
  closed: total,
}

export const words = {
  unnumbered: text('Medida {n}', 'Medida {n}', 'Measure {n}'),
  ordered: text('Ordenou-se o seguinte.', 'Se ordenó lo siguiente.', 'The following was ordered.'),
  orderedTo: text(
    'Ordenou-se o seguinte, a cargo de {who}.',
    'Se ordenó lo siguiente, a cargo de {who}.',
    'The following was ordered, to be carried out by {who}.',
  ),
  termOn: text(
    'O prazo fixado vai até {date}{source}.',
    'El plazo fijado llega hasta el {date}{source}.',
    'The period set runs until {date}{source}.',
  ),
  termIn: text(
    'O prazo foi fixado assim: “{words}”{source}.',
    'El plazo se fijó así: “{words}”{source}.',
    'The period was set thus: “{words}”{source}.',
  ),
  source: text(' ({source})', ' ({source})', ' ({source})'),
  state: text(
    'Segundo o Estado, em {date}: {status}.',
    'Según el Estado, el {date}: {status}.',
    'According to the State, on {date}: {status}.',
  ),
  noState: text(
    'o que o relatório do Estado afirma sobre esta medida, ou que nada afirma',
    'lo que el informe del Estado afirma sobre esta medida, o que nada afirma',
    'what the State’s report says of this measure, or that it says nothing',
  ),
  us: text('Observa-se, em {date}: {status}.', 'Se observa, el {date}: {status}.', 'It is observed, on {date}: {status}.'),
  noUs: text(
    'o que foi feito e o que falta, segundo as vítimas e os seus representantes',
    'qué se hizo y qué falta, según las víctimas y sus representantes',
    'what was done and what is missing, according to the victims and their representatives',
  ),
  proof: text('Prova: {annexes}.', 'Prueba: {annexes}.', 'Evidence: {annexes}.'),
  noProof: text('a prova do que se observa', 'la prueba de lo que se observa', 'the evidence of what is observed'),
  body: text(
    'O órgão já se pronunciou em {date}: {status}.',
    'El órgano ya se pronunció el {date}: {status}.',
    'The body has already found, on {date}: {status}.',
  ),
  asks: text('Pede-se que se declare: {level}.', 'Se pide que se declare: {level}.', 'It is asked to declare: {level}.'),
  noLevel: text(
    'o nível de cumprimento que se pede declarar quanto a esta medida',
    'el nivel de cumplimiento cuya declaración se pide respecto de esta medida',
    'the level of compliance to be declared as to this measure',
  ),
  measure: text('Medida', 'Medida', 'Measure'),
  term: text('Prazo', 'Plazo', 'Period'),
  level: text('Nível que se pede declarar', 'Nivel cuya declaración se pide', 'Level to be declared'),
  saidByState: text('Segundo o Estado', 'Según el Estado', 'According to the State'),
  and: text(' e ', ' y ', ' and '),
}
