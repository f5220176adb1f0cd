import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { fill } from '../../forums/un/words.ts'
import type { Text } from '../../languages.ts'
import type { Block } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { writeFacts } from '../parts/facts.ts'
import type { Template, TemplateSection } from '../template.ts'
import { type Committee, plainLetters } from './committee.ts'
import { writeAnonymity, writeAuthor } from './communication/author.ts'
import { writeClaims, writeDocuments, writeOthers, writeRemediesSought } from './communication/claims.ts'
import { writeExhaustion } from './communication/exhaustion.ts'
import { writeAddress } from './communication/opening.ts'

/** Of briefs to the Committees. The petitions section also takes French and Russian, which are not ours, and no Portuguese. */
export const unLanguages = ['en', 'es'] as const

/** Individual communication to one Committee. Order: the form of OHCHR, the same for all; the limits of its length were not checked. */
export function communicationTo(committee: Committee): Template {
  const { id, short, terms } = committee
  return {
    id: `${id}-communication`,
    name: fill(terms, `{C} ao ${short['pt-BR']}`, `{C} al ${short.es}`, `{C} to the ${short.en}`),
    forum: id,
    procedures: [committee.procedure],
    filing: 'communication',
    title: fill(terms, '{C} individual', '{C} individual', 'Individual {c}'),
    slug: plainLetters(fill(terms, `{c}-${id}`, `{c}-${id}`, `{c}-${id}`)),
    languages: unLanguages,
    opening: { kind: 'cover' },
    citations: 'un',
    limits: [],
    sections: sectionsFor(committee),
  }
}

function sectionsFor(committee: Committee): readonly TemplateSection[] {
  const { terms } = committee
  const section = (name: string, heading: Text, write: Write): TemplateSection => ({
    id: name,
    name: heading,
    write: (file, law) => write(file, law, committee),
  })
  return [
    section(
      'address',
      text('Comitê, Estado parte, idioma', 'Comité, Estado parte, idioma', 'Committee, State party, language'),
      writeAddress,
    ),
    section(
      'author',
      fill(
        terms,
        '{A}, representante e vítima; autorização',
        '{A}, representante y víctima; autorización',
        '{A}, representative and victim; authorisation',
      ),
      writeAuthor,
    ),
    section(
      'anonymity',
      text('Anonimato e medidas provisórias', 'Anonimato y medidas provisionales', 'Anonymity and interim measures'),
      writeAnonymity,
    ),
    section('facts', text('Fatos em ordem cronológica', 'Hechos en orden cronológico', 'Facts in chronological order'), writeFacts),
    section(
      'exhaustion',
      text('Esgotamento dos recursos internos', 'Agotamiento de los recursos internos', 'Exhaustion of domestic remedies'),
      writeExhaustion,
    ),
    section(
      'others',
      text('Outros procedimentos internacionais', 'Otros procedimientos internacionales', 'Other international procedures'),
      writeOthers,
    ),
    section('claims', text('Artigos invocados e alegações', 'Artículos invocados y reclamaciones', 'Articles and claims'), writeClaims),
    section('remedies', text('Reparação pedida', 'Reparación solicitada', 'Remedies sought'), writeRemediesSought),
    section(
      'documents',
      text('Lista de documentos; data, assinatura', 'Lista de documentos; fecha, firma', 'List of documents; date, signature'),
      writeDocuments,
    ),
  ]
}

type Write = (file: CaseFile, law: Catalogue, committee: Committee) => readonly Block[]
