/** The real bot with Ana of the tenant as its admin. */
import { type RealBot, realBot } from '../real-bot.ts';
import { ANA, TENANT } from './stage.ts';

export const botOfAna = (): Promise<RealBot> => realBot(`teams:${TENANT}:${ANA.aadObjectId}`);
