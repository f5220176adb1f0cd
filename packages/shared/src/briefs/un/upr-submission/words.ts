import { spoken } from '../committee.ts'

export const words = {
  organisation: spoken('Organizaciones', 'Organisations'),
  session: spoken('Período de sesiones del Grupo de Trabajo', 'Session of the Working Group'),
  noSession: spoken('número y fecha del período de sesiones', 'number and date of the session'),
  contact: spoken('Contacto', 'Contact'),
  noContact: spoken('nombre, correo electrónico y sitio web', 'name, e-mail and website'),
  noWebsite: spoken('sitio web', 'website'),
  keyWords: spoken('Palabras clave', 'Key words'),
  noKeyWords: spoken('los temas de la contribución, en pocas palabras', 'the themes of the submission, in a few words'),
  made: spoken(
    'La presente contribución se somete al Examen Periódico Universal con respecto al Estado siguiente: {state}.',
    'This submission is made to the Universal Periodic Review of the following State: {state}.',
  ),
  who: spoken(
    'quién la presenta: mandato, fecha de creación, ámbito de trabajo y, si la tiene, condición consultiva ante el ECOSOC',
    'who makes it: mandate, date of establishment, field of work and, if any, consultative status with ECOSOC',
  ),
  method: spoken(
    'de qué fuentes y en qué período se obtuvo la información, y el resumen de lo que sigue',
    'from which sources and over which period the information was gathered, and the summary of what follows',
  ),
  earlier: spoken(
    'El Estado recibió en el ciclo anterior las recomendaciones siguientes sobre estos temas.',
    'In the previous cycle the State received the following recommendations on these themes.',
  ),
  recommendation: spoken('Recomendación', 'Recommendation'),
  noRecommendation: spoken('número de párrafo, contenido y Estado que la hizo', 'paragraph number, content and State that made it'),
  position: spoken('Posición', 'Position'),
  noPosition: spoken('aceptada o anotada', 'supported or noted'),
  done: spoken('Cumplimiento', 'Implementation'),
  noDone: spoken('lo que el Estado ha hecho y lo que falta, con fuentes', 'what the State has done and what is missing, with sources'),
  framework: spoken(
    'la Constitución, las leyes, los tratados ratificados y pendientes, las políticas y las instituciones pertinentes, con lo que cambió desde el último examen',
    'the Constitution, laws, treaties ratified and pending, policies and institutions concerned, with what has changed since the last review',
  ),
  theme: spoken(
    'cada tema en párrafos propios: la norma, la situación desde el último examen con datos y fuentes, y a quién afecta',
    'each theme in paragraphs of its own: the norm, the situation since the last review with figures and sources, and whom it affects',
  ),
  recommend: spoken('Se sugiere que se recomiende al Estado:', 'It is suggested that the State be recommended to:'),
  noSuggestion: spoken(
    'cada recomendación: un verbo, una medida que se pueda comprobar y, si cabe, un plazo; una por tema',
    'each recommendation: one verb, one measure that can be checked and, where possible, a time; one for each theme',
  ),
  notes: spoken('Las fuentes se indican en las notas.', 'Sources are given in the notes.'),
}
