import { text } from '../../../forums/text.ts'
import { askFor } from '../../parts/argument.ts'
import { writeFacts } from '../../parts/facts.ts'
import type { Template } from '../../template.ts'
import { writeCourse } from '../course.ts'
import { pt } from '../pt.ts'
import {
  addressBelow,
  writeAdmissibility,
  writeBreach,
  writeDecidedBelow,
  writeInTime,
  writePetition,
  writeRepercussion,
  writeRequests,
} from './extraordinary-appeal/sections.ts'

/** Extraordinary appeal to the Supreme Court: CF art. 102, III; CPC arts. 1.029 to 1.035. */
export const extraordinaryAppeal: Template = {
  id: 'br-recurso-extraordinario',
  name: text('Recurso extraordinário', 'Recurso extraordinario', 'Extraordinary appeal'),
  forum: 'br-courts',
  procedures: ['br-re', 'br-recursos-cpc', 'br-ms', 'br-acp', 'br-acao-popular', 'br-habeas-data'],
  filing: 'br-re-peca',
  title: pt('Recurso extraordinário'),
  slug: pt('recurso-extraordinario'),
  languages: ['pt-BR'],
  opening: { kind: 'address', to: addressBelow },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'petition',
      name: text(
        'Petição ao presidente ou vice do tribunal recorrido',
        'Escrito al presidente o vicepresidente del tribunal recurrido',
        'Petition to the president or vice-president of the court below',
      ),
      untitled: true,
      write: writePetition,
    },
    { id: 'timeliness', name: text('Tempestividade e preparo', 'Plazo y tasas', 'Time limit and court fees'), write: writeInTime },
    {
      id: 'admissibility',
      name: text('Cabimento: CF, art. 102, III, alínea', 'Procedencia: CF, art. 102, III, letra', 'Why it lies: CF art. 102, III, item'),
      write: writeAdmissibility,
    },
    {
      id: 'decided-below',
      name: text('Prequestionamento', 'Tratamiento previo de la cuestión', 'The question was decided below'),
      write: writeDecidedBelow,
    },
    {
      id: 'repercussion',
      name: text(
        'Preliminar formal de repercussão geral',
        'Capítulo previo sobre la repercusión general',
        'Preliminary chapter on general repercussion',
      ),
      write: writeRepercussion,
    },
    {
      id: 'facts-and-law',
      name: text('Exposição do fato e do direito', 'Exposición de los hechos y del derecho', 'Statement of facts and law'),
      write: (file, law) => [
        ...writeFacts(file),
        ...writeCourse(file, law),
        askFor(file, 'facts-and-law', pt('o que o acórdão recorrido decidiu e com que fundamento, com o trecho')),
      ],
    },
    {
      id: 'breach',
      name: text('Violação direta à Constituição', 'Violación directa de la Constitución', 'Direct breach of the Constitution'),
      write: writeBreach,
    },
    {
      id: 'requests',
      name: text(
        'Pedido de reforma; efeito suspensivo',
        'Petición de revocación; efecto suspensivo',
        'Request for reversal; suspensive effect',
      ),
      write: writeRequests,
    },
  ],
}
