import { text } from '../../forums/text.ts'
import { writeEvidence } from '../parts/evidence.ts'
import { writeFacts } from '../parts/facts.ts'
import type { Template } from '../template.ts'
import { writeDuplication } from './iachr-petition/duplication.ts'
import { writeColourableClaim, writePrecautionaryMeasures, writeRights } from './iachr-petition/law.ts'
import { writeParties } from './iachr-petition/parties.ts'
import { writeRemedies } from './iachr-petition/remedies.ts'
import { writeRequests } from './iachr-petition/requests.ts'
import { writeState } from './iachr-petition/state.ts'
import { writeTimeliness } from './iachr-petition/timeliness.ts'

/**
 * Individual petition to the Inter-American Commission. Content: IACHR Rules of Procedure art. 28; order: the
 * Commission's own form. The Rules set no limit of length.
 */
export const iachrPetition: Template = {
  id: 'iachr-petition',
  name: text('Petição individual à CIDH', 'Petición individual ante la CIDH', 'Individual petition to the IACHR'),
  forum: 'iachr',
  procedures: ['iachr-petition'],
  filing: 'petition',
  title: text('Petição', 'Petición', 'Petition'),
  slug: text('peticao-cidh', 'peticion-cidh', 'petition-iachr'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'parties',
      name: text(
        'Dados da suposta vítima e da parte peticionária; sigilo de identidade',
        'Datos de la presunta víctima y de la parte peticionaria; reserva de identidad',
        'Alleged victims and petitioner; request to withhold identity',
      ),
      write: writeParties,
    },
    { id: 'state', name: text('Estado denunciado', 'Estado denunciado', 'State denounced'), write: writeState },
    { id: 'facts', name: text('Fatos denunciados', 'Hechos denunciados', 'Facts'), write: writeFacts },
    {
      id: 'rights',
      name: text('Direitos supostamente violados', 'Derechos presuntamente violados', 'Rights violated'),
      write: (file) => writeRights(file, 'rights'),
    },
    {
      id: 'remedies',
      name: text(
        'Esgotamento dos recursos internos ou exceção',
        'Agotamiento de los recursos internos o excepción',
        'Domestic remedies exhausted or exception',
      ),
      write: (file, law) => writeRemedies(file, law, 'remedies'),
    },
    {
      id: 'timeliness',
      name: text('Prazo de apresentação', 'Plazo de presentación', 'Timeliness'),
      write: (file, law) => writeTimeliness(file, law, 'timeliness'),
    },
    {
      id: 'duplication',
      name: text('Ausência de litispendência internacional', 'Ausencia de duplicación de procedimientos', 'No duplication'),
      write: writeDuplication,
    },
    {
      id: 'colourable',
      name: text('Caracterização dos fatos alegados', 'Caracterización de los hechos alegados', 'Colourable claim'),
      write: (file) => writeColourableClaim(file, 'colourable'),
    },
    {
      id: 'evidence',
      name: text('Provas disponíveis e anexos; testemunhas', 'Pruebas disponibles y anexos; testigos', 'Evidence and annexes; witnesses'),
      write: writeEvidence,
    },
    {
      id: 'precautionary',
      name: text('Medidas cautelares', 'Medidas cautelares', 'Precautionary measures'),
      write: writePrecautionaryMeasures,
    },
    { id: 'requests', name: text('Pedidos; assinatura', 'Petitorio; firma', 'Requests; signature'), write: writeRequests },
  ],
}
