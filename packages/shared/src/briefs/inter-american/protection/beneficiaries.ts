import { text } from '../../../forums/text.ts'
import type { Text } from '../../../languages.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { tellContact } from '../../parts/contact.ts'
import { tellFilers, tellRepresentatives } from '../../parts/filers.ts'
import { subheading } from '../../parts/subheading.ts'
import { writeVictims } from '../../parts/victims.ts'
import { writeIdentity } from '../identity.ts'
import { matterOf } from '../matter.ts'

const words = {
  title: text('Pessoas propostas como beneficiárias', 'Personas propuestas como beneficiarias', 'Proposed beneficiaries'),
  beneficiary: text('Pessoa beneficiária proposta', 'Persona propuesta como beneficiaria', 'Proposed beneficiary'),
  requester: text('Parte solicitante', 'Parte solicitante', 'Requester'),
  requestedBy: text('A solicitação é apresentada por {who}.', 'La solicitud es presentada por {who}.', 'The request is made by {who}.'),
  represented: text(
    'As pessoas propostas como beneficiárias são representadas por {who}.',
    'Las personas propuestas como beneficiarias son representadas por {who}.',
    'The proposed beneficiaries are represented by {who}.',
  ),
  noOne: text(
    'quem representa as pessoas propostas como beneficiárias',
    'quién representa a las personas propuestas como beneficiarias',
    'who represents the proposed beneficiaries',
  ),
  noContact: text(
    'contato seguro da parte solicitante e das pessoas propostas: correio eletrônico, telefone e endereço',
    'contacto seguro de la parte solicitante y de las personas propuestas: correo electrónico, teléfono y dirección',
    'a safe contact of the requester and of the proposed beneficiaries: e-mail, telephone and address',
  ),
  noSafeContact: text(
    'contato seguro das pessoas propostas',
    'contacto seguro de las personas propuestas',
    'a safe contact of the proposed beneficiaries',
  ),
  consented: text('Consentimento', 'Consentimiento', 'Consent'),
  noConsent: text(
    'quando e como cada pessoa consentiu na solicitação, com o anexo que o prova, ou por que não foi possível obter o consentimento',
    'cuándo y cómo cada persona consintió la solicitud, con el anexo que lo prueba, o por qué no fue posible obtener el consentimiento',
    'when and how each person consented to the request, with the annex that proves it, or why consent could not be obtained',
  ),
  open: text(
    'Não se pede sigilo da identidade das pessoas propostas como beneficiárias.',
    'No se solicita la reserva de identidad de las personas propuestas como beneficiarias.',
    'No request is made to withhold the identity of the proposed beneficiaries.',
  ),
  withhold: text(
    'Pede-se que a identidade das pessoas a seguir seja mantida em sigilo, que não se torne pública e que elas sejam designadas em todo o trâmite como aqui se indica.',
    'Se solicita que la identidad de las personas siguientes se mantenga en reserva, que no se haga pública y que se las designe en todo el trámite como aquí se indica.',
    'It is requested that the identity of the following persons be withheld, that it not be made public, and that they be referred to throughout as indicated here.',
  ),
}

/** What differs between the two bodies. */
export interface Asked {
  readonly section: string
  /** For whom and against which State the measures are asked; places of `matterOf`. */
  readonly matter: Text
  readonly lead: Text
  /** What the body's rules say of consent, where they say anything. */
  readonly consent?: Text
}

/** Who asks for measures, for whom, with whose consent, and whose identity is kept back. */
export function writeBeneficiaries(file: CaseFile, { section, matter, lead, consent }: Asked): readonly Block[] {
  const { language } = file.brief
  return [
    numbered(say(matter, language, matterOf(file))),
    ...writeVictims(file, words.title, lead, words.beneficiary),
    subheading(words.requester, language),
    tellFilers(file, words.requestedBy),
    tellRepresentatives(file, words.represented, words.noOne),
    tellContact(file, section, { nothing: words.noContact, facts: ['email', 'phone', 'address'], rest: words.noSafeContact }),
    subheading(words.consented, language),
    ...(consent ? [numbered(say(consent, language))] : []),
    numbered(gap(words.noConsent[language], { at: 'brief', id: section })),
    ...writeIdentity(file, section, words),
  ]
}
