import type { Language, Text } from '@travessia/shared/languages'
import type { Mail } from './mail.ts'

/** What a mail is about; it says nothing else. */
interface Letter {
  readonly subject: Text
  readonly lead: Text
  readonly link: Text
  readonly end: Text
}

const letters = {
  invitation: {
    subject: { 'pt-BR': 'Convite para o Travessia', es: 'Invitación a Travessia', en: 'Invitation to Travessia' },
    lead: {
      'pt-BR': 'Você recebeu um convite para criar a sua conta no Travessia. Ele vale por sete dias.',
      es: 'Recibió una invitación para crear su cuenta en Travessia. Vale por siete días.',
      en: 'You are invited to create your account in Travessia. The invitation is valid for seven days.',
    },
    link: { 'pt-BR': 'Criar a minha conta', es: 'Crear mi cuenta', en: 'Create my account' },
    end: {
      'pt-BR': 'Se você não esperava este convite, apague esta mensagem.',
      es: 'Si no esperaba esta invitación, borre este mensaje.',
      en: 'If you did not expect this invitation, delete this message.',
    },
  },
  reset: {
    subject: { 'pt-BR': 'Nova senha do Travessia', es: 'Nueva contraseña de Travessia', en: 'New password for Travessia' },
    lead: {
      'pt-BR': 'Alguém pediu uma senha nova para a sua conta. O link abaixo vale por uma hora e serve uma só vez.',
      es: 'Alguien pidió una contraseña nueva para su cuenta. El enlace vale por una hora y sirve una sola vez.',
      en: 'Somebody asked for a new password for your account. The link below is valid for one hour and works once.',
    },
    link: { 'pt-BR': 'Escolher a senha nova', es: 'Elegir la contraseña nueva', en: 'Choose the new password' },
    end: {
      'pt-BR': 'Se não foi você, apague esta mensagem: a sua senha continua a mesma.',
      es: 'Si no fue usted, borre este mensaje: su contraseña sigue siendo la misma.',
      en: 'If it was not you, delete this message: your password stays as it is.',
    },
  },
  changed: {
    subject: {
      'pt-BR': 'A sua senha do Travessia foi trocada',
      es: 'Su contraseña de Travessia cambió',
      en: 'Your Travessia password was changed',
    },
    lead: {
      'pt-BR': 'A senha da sua conta foi trocada agora, por um link enviado a este endereço. Todas as sessões terminaram.',
      es: 'La contraseña de su cuenta se cambió ahora, por un enlace enviado a esta dirección. Todas las sesiones terminaron.',
      en: 'The password of your account was changed just now, by a link sent to this address. All sessions have ended.',
    },
    link: { 'pt-BR': 'Ir para a entrada', es: 'Ir a la entrada', en: 'Go to the sign-in page' },
    end: {
      'pt-BR': 'Se não foi você, avise já a direção da organização.',
      es: 'Si no fue usted, avise ya a la dirección de la organización.',
      en: 'If it was not you, tell the directors of the organisation at once.',
    },
  },
} satisfies Record<string, Letter>

/** A mail in the reader's language, as plain text and as a simple page with the same words. */
export function writeMail(kind: keyof typeof letters, to: string, link: string, language: Language): Mail {
  const { subject, lead, link: label, end } = letters[kind]
  return layOut(to, language, {
    subject: subject[language],
    lead: lead[language],
    links: [{ label: label[language], link }],
    end: end[language],
  })
}

export interface Sheet {
  readonly subject: string
  readonly lead: string
  readonly links: readonly { readonly label: string; readonly link: string }[]
  readonly end: string
}

export function layOut(to: string, language: Language, { subject, lead, links, end }: Sheet): Mail {
  const html = `<!doctype html>
<html lang="${language}"><body style="font-family:sans-serif;line-height:1.5;max-width:36rem">
<p>${escapeHtml(lead)}</p>
${links.map(({ label, link }) => `<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>\n<p style="word-break:break-all">${escapeHtml(link)}</p>`).join('\n')}
<p>${escapeHtml(end)}</p>
</body></html>`
  const text = `${lead}\n\n${links.map(({ label, link }) => `${label}:\n${link}\n\n`).join('')}${end}\n`
  return { to, subject, text, html }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
