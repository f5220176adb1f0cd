import type { discussion as reference } from '../pt-BR/discussion.ts'

export const discussion: Record<keyof typeof reference, string> = {
  'discussion.begin': 'Write to the team',
  'discussion.begin.deadline': 'Write about this deadline',
  'discussion.words': 'What you want to say',
  'discussion.hint': '@ and a name call somebody who sees the case. Speak of people by their pseudonym.',
  'discussion.publish': 'Publish message',
  'discussion.about': 'About the deadline: {deadline}',
  'discussion.answer': 'Answer',
  'discussion.answer.name': 'Answer {name}',
  'discussion.answer.words': 'Your answer',
  'discussion.answer.publish': 'Publish answer',
  'discussion.edited': 'edited',
  'discussion.edit': 'Edit',
  'discussion.edit.save': 'Save message',
  'discussion.delete': 'Delete message',
  'discussion.delete.title': 'Delete this message?',
  'discussion.delete.body': 'It is gone for everybody. The trail keeps that you deleted it, not what it said.',
  'discussion.actions': 'Actions on your message',
  'discussion.none.title': 'Nobody has written yet',
  'discussion.none.body': 'Here the team agrees on what to do in the case. Only those who see the case read it.',
  'discussion.none.example': 'Example: “@Bruno Carvalho, I spoke to the public defender: the certificate comes on Friday.”',
}
