/** Whether the long forms of the trials are asked for (`npm run trials`); the usual run keeps every kind of them, but fewer. */
export const isLong = process.env['TRIALS'] === 'long'
