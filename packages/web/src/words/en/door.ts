import type { door as reference } from '../pt-BR/door.ts'

export const door: Record<keyof typeof reference, string> = {
  'setup.title': 'Set up Travessia',
  'setup.lead': 'The system is empty. Name the organisation and create the first account, which will be the director’s.',
  'setup.organisation': 'Name of the organisation',
  'setup.organisation.example': 'E.g. Instituto de Políticas Públicas Migratórias',
  'setup.name': 'Your name',
  'setup.email': 'Your e-mail',
  'setup.password': 'Password',
  'setup.password.hint': 'At least 10 characters. A phrase that only you know works well.',
  'setup.submit': 'Create the organisation',

  'start.title': 'How do you want to begin?',
  'start.lead': 'You can change your mind: the demonstration leaves in one click.',
  'start.demo.title': 'Explore with the demonstration',
  'start.demo.body': 'Four public cases and an invented one show how the system works. They are marked on every page.',
  'start.demo.action': 'Load the demonstration',
  'start.demo.busy': 'Preparing the cases…',
  'start.empty.title': 'Start empty',
  'start.empty.body': 'No cases. You open the first one and record what has happened; the deadlines appear by themselves.',
  'start.empty.action': 'Start without cases',

  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.help':
    'No account? Ask whoever leads the organisation for an invitation. Forgot the password? Whoever looks after the server can give a new one.',
  'signIn.ended': 'The session has ended. Sign in again and you return to the page where you were.',

  'invitation.title': 'Invitation to {organisation}',
  'invitation.titlePlain': 'Invitation',
  'invitation.lead': 'The account will belong to {email}, with the role {role}.',
  'invitation.name': 'Your name, as the team will see it',
  'invitation.submit': 'Create my account',
  'invitation.gone.title': 'This invitation is no longer valid',
  'invitation.gone.body': 'It was used, cancelled, or has expired. Ask whoever invited you for a new one.',
  'invitation.toSignIn': 'Go to sign-in',
}
