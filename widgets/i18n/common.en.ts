import type { CommonStrings } from './common.ts'

/** The common texts in English. */
export const commonEn: CommonStrings = {
  direction: 'ltr',
  loading: 'One moment. We are loading the page.',
  retry: 'Try again',
  cancel: 'No, go back',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  problems: {
    'unknown-game': 'This game does not exist. Choose another game.',
    'store-damaged': 'We cannot read your old games. You can play new ones.',
    'store-lost': 'Your old games are gone or not whole. You did nothing wrong.',
    'store-newer': 'This page is too old. Load the page again.',
    'store-blocked': 'This website is still open somewhere. Close the other windows.',
    'storage-denied': 'Your browser does not keep anything. You can still play.',
    'storage-full': 'Your phone or computer is full. You can still play.',
    'endpoint-unreachable': 'We cannot connect. Check your internet.',
    'endpoint-refused': 'The website does not answer. Try again later.',
    'profile-malformed': 'Some information is not right. We leave it out.',
    'consent-needed': 'Say yes to playing first. Then the game can start.',
    'session-busy': 'You are playing in another window. Close it first.',
    'scoring-failed': 'We cannot make your card now. Your game is not lost.',
    'game-failed': 'The game stopped. You did nothing wrong. Try again.',
    'device-unfit': 'Your screen is too slow for this game now. Other games do work.',
    'blocked-by-policy': 'This website does not allow the game. Ask for help.',
    'code-unknown': 'This code is wrong, or was used already. Make a new code.',
    'device-in-use': 'There are games of somebody here already. Delete them first.',
    'transfer-too-large': 'You played too much for one code. Ask for help.',
  },
  unexpected: 'Something goes wrong. You did nothing wrong.',
}
