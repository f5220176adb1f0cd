import { text } from '../../../forums/text.ts'
import type { Block } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { tellContact } from '../../parts/contact.ts'
import { tellFilers, tellRepresentatives } from '../../parts/filers.ts'
import { subheading } from '../../parts/subheading.ts'
import { writeVictims } from '../../parts/victims.ts'
import { writeIdentity } from '../identity.ts'

/** Section 1 (Rules art. 28(1)-(3) and (5)): who complains, for whom, and whose identity the State must not learn. */
export function writeParties(file: CaseFile): readonly Block[] {
  return [...writeVictims(file, words.victims, words.victimsLead), ...writePetitioner(file), ...writeIdentity(file, 'parties', words)]
}

const words = {
  victims: text('Supostas vítimas', 'Presuntas víctimas', 'Alleged victims'),
  victimsLead: text(
    'A petição é apresentada em favor das pessoas a seguir.',
    'La petición se presenta a favor de las personas siguientes.',
    'The petition is lodged on behalf of the following persons.',
  ),
  petitioner: text('Parte peticionária', 'Parte peticionaria', 'Petitioner'),
  lodgedBy: text('A petição é apresentada por {who}.', 'La petición es presentada por {who}.', 'The petition is lodged by {who}.'),
  represented: text(
    'A representação perante a Comissão cabe a {who}.',
    'La representación ante la Comisión corresponde a {who}.',
    'Before the Commission the alleged victims are represented by {who}.',
  ),
  noRepresentative: text(
    'quem representa legalmente a parte peticionária',
    'quién representa legalmente a la parte peticionaria',
    'who legally represents the petitioner',
  ),
  noContact: text(
    'correio eletrônico, telefone e endereço da parte peticionária, e Estado-membro em que a entidade é reconhecida',
    'correo electrónico, teléfono y dirección de la parte peticionaria, y Estado miembro en el que la entidad está reconocida',
    'e-mail, telephone and address of the petitioner, and the Member State in which the entity is recognised',
  ),
  open: text(
    'Não se pede sigilo da identidade das supostas vítimas perante o Estado.',
    'No se solicita la reserva de identidad de las presuntas víctimas frente al Estado.',
    'No request is made to withhold the identity of the alleged victims from the State.',
  ),
  withhold: text(
    'Pede-se que a identidade das pessoas a seguir seja mantida em sigilo perante o Estado (quanto à parte peticionária, artigo 28(2) do Regulamento da Comissão), que as partes da petição que a revelem não lhe sejam transmitidas e que essas pessoas sejam designadas em todo o trâmite como aqui se indica.',
    'Se solicita que la identidad de las personas siguientes se mantenga en reserva frente al Estado (en cuanto a la parte peticionaria, artículo 28(2) del Reglamento de la Comisión), que no se le trasladen las partes de la petición que la revelen y que se designe a esas personas en todo el trámite como aquí se indica.',
    'It is requested that the identity of the following persons be withheld from the State (as to the petitioner, article 28(2) of the Commission’s Rules of Procedure), that the parts of the petition that reveal it not be transmitted to it, and that those persons be referred to throughout as indicated here.',
  ),
}

function writePetitioner(file: CaseFile): Block[] {
  return [
    subheading(words.petitioner, file.brief.language),
    tellFilers(file, words.lodgedBy),
    tellRepresentatives(file, words.represented, words.noRepresentative),
    tellContact(file, 'parties', { nothing: words.noContact, facts: ['email', 'phone', 'address', 'recognisedIn'] }),
  ]
}
