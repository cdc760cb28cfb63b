/** Work of one conversation one after the other, of different conversations side by side. */
export { inTurnByKey as inOrder } from '../../src/in-turn.ts';
