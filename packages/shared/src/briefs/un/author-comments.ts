import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { fill } from '../../forums/un/words.ts'
import { type Block, gap, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { nameCase } from '../parts/case-name.ts'
import { listFacts, tellFact } from '../parts/facts.ts'
import { tableActs } from '../parts/history.ts'
import { writeInTime } from '../parts/in-time.ts'
import { subheading } from '../parts/subheading.ts'
import type { Template, TemplateSection } from '../template.ts'
import { type Committee, plainLetters, speak, spoken } from './committee.ts'
import { writeDocuments, writeRemediesSought } from './communication/claims.ts'
import { tellEnd } from './communication/exhaustion.ts'
import { unLanguages } from './communication.ts'
import { tellNumber } from './number.ts'

const words = {
  reference: spoken(
    'Estos comentarios se presentan en la {c} núm. {number}, {caption}, en respuesta a las observaciones del Estado parte.',
    'These comments are submitted in {c} no. {number}, {caption}, in reply to the State party’s observations.',
  ),
  history: spoken('Trámite ante el Comité', 'Procedure before the Committee'),
  soFar: spoken('El trámite ante el Comité ha sido el siguiente.', 'The procedure before the Committee has been as follows.'),
  term: spoken('Plazo de los comentarios', 'Time for comments'),
  opened: spoken(
    'Las observaciones del Estado parte fueron transmitidas a la {a} el {date}.',
    'The State party’s observations were transmitted to the {a} on {date}.',
  ),
  noOpening: spoken(
    'el día en que las observaciones del Estado parte fueron transmitidas, y la fecha que fija la carta',
    'the day on which the State party’s observations were transmitted, and the date that the letter sets',
  ),
  admissible: spoken(
    'La {a} mantiene que la {c} es admisible y responde como sigue a las objeciones del Estado parte.',
    'The {a} maintains that the {c} is admissible and replies as follows to the State party’s objections.',
  ),
  objections: spoken(
    'cada objeción a la admisibilidad, con los párrafos de las observaciones en que se formula, y la respuesta; o que el Estado parte no formula ninguna',
    'each objection to admissibility, with the paragraphs of the observations that make it, and the reply; or that the State party makes none',
  ),
  burden: spoken(
    'Corresponde al Estado parte que objeta la falta de agotamiento precisar qué recursos estaban disponibles y eran eficaces en las circunstancias del caso ({exhaustion}); una referencia general a su existencia no basta.',
    'It is for the State party that objects to non-exhaustion to specify which remedies were available and effective in the circumstances of the case ({exhaustion}); a general reference to their existence does not suffice.',
  ),
  reiterates: spoken(
    'La {a} reitera los hechos y las reclamaciones expuestos en la {c} presentada el {date}.',
    'The {a} reiterates the facts and claims set out in the {c} submitted on {date}.',
  ),
  noDate: spoken('el día en que se presentó', 'the day on which it was submitted'),
  weight: spoken(
    'En la medida en que el Estado parte no los refuta, procede dar la debida consideración a las alegaciones de la {a}, que están suficientemente fundamentadas.',
    'To the extent that the State party does not refute them, due weight must be given to the allegations of the {a}, which are properly substantiated.',
  ),
  facts: spoken(
    'cada hecho que el Estado parte niega o cuenta de otro modo, y la prueba que lo establece',
    'each fact that the State party denies or tells otherwise, and the evidence that establishes it',
  ),
  merits: spoken(
    'la respuesta, artículo por artículo, a los argumentos del Estado parte sobre el fondo',
    'the reply, article by article, to the State party’s arguments on the merits',
  ),
  since: spoken('Hechos posteriores', 'Later facts'),
}

/** Comments of the author on what the State says, on admissibility, on the merits or on both. */
export function authorCommentsTo(committee: Committee): Template {
  const { id, short, terms } = committee
  return {
    id: `${id}-author-comments`,
    name: fill(terms, `Comentários da {a}: ${short['pt-BR']}`, `Comentarios de la {a}: ${short.es}`, `Comments of the {a}: ${short.en}`),
    forum: id,
    procedures: [committee.procedure],
    filing: 'author-comments',
    title: fill(
      terms,
      'Comentários da {a} às observações do Estado',
      'Comentarios de la {a} a las observaciones del Estado parte',
      'Comments of the {a} on the State party’s observations',
    ),
    slug: plainLetters(text(`comentarios-${id}`, `comentarios-${id}`, `comments-${id}`)),
    languages: unLanguages,
    opening: { kind: 'cover' },
    citations: 'un',
    limits: [],
    sections: sectionsFor(committee),
  }
}

function sectionsFor(committee: Committee): readonly TemplateSection[] {
  return [
    {
      id: 'reference',
      name: text('Referência e trâmite', 'Referencia y trámite', 'Reference and procedure so far'),
      write: (file, law) => writeReference(file, law, committee),
    },
    {
      id: 'admissibility',
      name: text('Resposta sobre a admissibilidade', 'Respuesta sobre la admisibilidad', 'Reply on admissibility'),
      write: (file, law) => writeAdmissibility(file, law, committee),
    },
    {
      id: 'merits',
      name: text('Resposta sobre os fatos e o mérito', 'Respuesta sobre los hechos y el fondo', 'Reply on facts and merits'),
      write: (file) => writeMerits(file, committee),
    },
    {
      id: 'remedies',
      name: text('Reparação pedida', 'Reparación solicitada', 'Remedies sought'),
      write: (file, law) => writeRemediesSought(file, law, committee),
    },
    { id: 'documents', name: text('Anexos', 'Anexos', 'Annexes'), write: writeDocuments },
  ]
}

function writeReference(file: CaseFile, law: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  const values = { number: tellNumber(file, law), caption: nameCase(file) }
  const { opened, noOpening } = { opened: speak(committee, words.opened), noOpening: words.noOpening }
  return [
    numbered(say(speak(committee, words.reference), language, values)),
    subheading(words.history, language),
    ...(own ? [numbered(say(words.soFar, language)), tableActs(file, own)] : []),
    subheading(words.term, language),
    ...writeInTime(file, law, { section: 'reference', rules: committee.comments, opened, noOpening }),
  ]
}

function writeAdmissibility(file: CaseFile, law: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  return [
    numbered(say(speak(committee, words.admissible), language)),
    askFor(file, 'admissibility', words.objections),
    ...tellEnd(file, law, committee, 'admissibility'),
    numbered(say(speak(committee, words.burden), language)),
  ]
}

function writeMerits(file: CaseFile, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const sent = findLastAct(file, 'communication-sent')
  const date = sent ? dayOf(file, sent) : gap(words.noDate[language], { at: 'events' })
  const later = sent ? listFacts(file, sent.on) : []
  return [
    numbered(say(speak(committee, words.reiterates), language, { date })),
    numbered(say(speak(committee, words.weight), language)),
    askFor(file, 'merits', words.facts),
    askFor(file, 'merits', words.merits),
    ...(later.length > 0 ? [subheading(words.since, language), ...later.flatMap((fact) => tellFact(file, fact))] : []),
  ]
}
