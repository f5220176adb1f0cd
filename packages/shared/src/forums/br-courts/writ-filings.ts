import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { byPetitioner } from './filing-parts.ts'
import { writLaw } from './sources.ts'

/** The petition that begins a writ of mandamus. */
export const writFilings: readonly Filing[] = [
  {
    ...byPetitioner,
    id: 'br-ms-inicial',
    name: text('Petição inicial de mandado de segurança', 'Demanda de mandado de segurança', 'Petition for a writ of mandamus'),
    events: ['writ-filed'],
    outline: [
      text(
        'Autoridade coatora e pessoa jurídica a que pertence',
        'Autoridad impugnada y persona jurídica a la que pertenece',
        'Authority concerned, and the legal person it belongs to',
      ),
      text(
        'Impetrante; se coletivo, um ano de existência e pertinência',
        'Demandante; si es colectivo, un año de existencia y pertinencia',
        'Petitioner; if collective, one year of existence and relevance',
      ),
      text('Tempestividade: data da ciência', 'Plazo: fecha del conocimiento', 'Time limit: day of knowledge'),
      text('Ato coator e prova pré-constituída', 'Acto impugnado y prueba documental previa', 'Contested act and documentary proof'),
      text('Direito líquido e certo', 'Derecho líquido y cierto', 'Clear and certain right'),
      text(
        'Liminar: fundamento relevante e risco de ineficácia',
        'Medida cautelar: fundamento relevante y riesgo de ineficacia',
        'Interim order: serious grounds and risk of futility',
      ),
      text('Pedidos e valor da causa', 'Peticiones y cuantía', 'Requests and value of the claim'),
    ],
    requirements: [
      {
        id: 'br-ms-inicial-art6',
        says: text(
          'Em duas vias, com os documentos; indicar a autoridade e a pessoa jurídica.',
          'En dos ejemplares, con los documentos; indicar la autoridad y la persona jurídica.',
          'In two copies, with the documents; name the authority and the legal person.',
        ),
        source: writLaw('art. 6º'),
        confidence: 'KNOWN',
      },
      {
        id: 'br-ms-prova',
        says: text(
          'Prova só por documentos; o que está com a autoridade, pede-se ao juiz que requisite.',
          'Solo prueba documental; la que tiene la autoridad se pide por medio del juez.',
          'Documents only; what the authority holds is requested through the judge.',
        ),
        source: writLaw('art. 6º, §§ 1º e 2º'),
        confidence: 'KNOWN',
      },
      {
        id: 'br-ms-coletivo',
        says: text(
          'Coletivo: associação constituída há um ano ou mais, por direitos ligados a seus fins, sem autorização especial.',
          'Colectivo: asociación constituida desde hace un año o más, por derechos ligados a sus fines, sin autorización especial.',
          'Collective: an association at least one year old, for rights linked to its purposes, without special authority.',
        ),
        source: writLaw('art. 21'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Ato impugnado e data da ciência', 'Acto impugnado y fecha de conocimiento', 'Contested act and day of knowledge'),
      text(
        'Documentos que bastam sem perícia ou testemunhas',
        'Documentos que bastan sin peritos ni testigos',
        'Documents that suffice without experts or witnesses',
      ),
      text(
        'Procuração; estatuto e ata, se coletivo',
        'Poder; estatuto y acta, si es colectivo',
        'Power of attorney; statutes and minutes, if collective',
      ),
      text('Custas ou gratuidade', 'Tasas o gratuidad', 'Fees or legal aid'),
      text('Autoridade certa e foro competente', 'Autoridad correcta y fuero competente', 'The right authority and court'),
    ],
  },
]
