import { spoken } from '../committee.ts'

export const words = {
  noCommittee: spoken('el Comité al que se dirige', 'the Committee addressed'),
  session: spoken('Período de sesiones', 'Session'),
  opens: spoken('comienza el {date}', 'opens on {date}'),
  noSession: spoken('número y fecha del período de sesiones', 'number and date of the session'),
  authors: spoken('Autoría', 'Authors'),
  contact: spoken('Contacto', 'Contact'),
  noContact: spoken('nombre y correo electrónico', 'name and e-mail'),
  publication: spoken('Publicación', 'Publication'),
  noPublication: spoken(
    'si se autoriza que el informe se publique en el sitio del ACNUDH',
    'whether the report may be published on the site of OHCHR',
  ),
  presents: spoken(
    'El presente informe se somete al {committee} con ocasión del examen del Estado siguiente: {state}.',
    'This report is submitted to the {committee} for its review of the following State: {state}.',
  ),
  summary: spoken(
    'las conclusiones principales y las recomendaciones más urgentes, en una página',
    'the main findings and the most pressing recommendations, on one page',
  ),
  method: spoken(
    'quién preparó el informe, con qué fuentes y en qué período, cómo se verificaron los datos y cómo consintieron las personas cuyos casos se relatan',
    'who prepared the report, from which sources and over which period, how the data were checked and how the persons whose cases are told consented',
  ),
  analysis: spoken(
    'por cada artículo del tratado o cada cuestión de la lista: la norma, lo que dice el informe del Estado, lo que muestran los datos, y por qué hay incumplimiento',
    'for each article of the treaty or each issue of the list: the norm, what the State’s report says, what the data show, and why there is a failure to comply',
  ),
  earlier: spoken(
    'El Comité formuló antes las observaciones siguientes, cuyo cumplimiento se evalúa aquí.',
    'The Committee made the following observations earlier, whose implementation is assessed here.',
  ),
  earlierOn: spoken(
    'Las observaciones finales anteriores, de {date}, contienen las recomendaciones siguientes, cuyo cumplimiento se evalúa aquí.',
    'The earlier concluding observations, of {date}, contain the following recommendations, whose implementation is assessed here.',
  ),
  observation: spoken('Recomendación', 'Recommendation'),
  noObservation: spoken('documento, párrafo y contenido', 'document, paragraph and content'),
  done: spoken('Lo que el Estado hizo', 'What the State has done'),
  noDone: spoken('medidas adoptadas, con fechas y fuentes', 'measures taken, with dates and sources'),
  assessment: spoken('Evaluación', 'Assessment'),
  noAssessment: spoken('cumplida, en parte o incumplida, y por qué', 'implemented, in part or not, and why'),
  questions: spoken('Preguntas sugeridas', 'Suggested questions'),
  ask: spoken('Se sugiere al Comité que pregunte al Estado parte:', 'It is suggested that the Committee ask the State party:'),
  noQuestion: spoken('cada pregunta, con los datos que debe arrojar', 'each question, with the data that it should yield'),
  recommendations: spoken('Recomendaciones sugeridas', 'Suggested recommendations'),
  recommend: spoken(
    'Se sugiere al Comité que recomiende al Estado parte:',
    'It is suggested that the Committee recommend that the State party:',
  ),
  noRecommendation: spoken('cada recomendación: una medida que se pueda comprobar', 'each recommendation: one measure that can be checked'),
}
