import { existsSync } from 'node:fs';
import type { Environment } from './config.ts';

/** The process's environment, with what a `.env` file in the working folder adds to it. */
export function environment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
