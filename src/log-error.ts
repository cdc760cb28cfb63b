/** Errors as the log may keep them: what failed and where, never what it said, which may hold names, figures or paths. */

export interface LoggedError {
  readonly name: string;
  /** As the system gives it, such as ENOSPC. */
  readonly code?: string;
  /** Frames of the stack, innermost first. */
  readonly at: readonly string[];
}

const FRAME = /^ {4}at (.+)$/;

export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code } = error as NodeJS.ErrnoException;
  return { name: error.name, ...(typeof code === 'string' && { code }), at: framesOf(error) };
}

/** The stack begins with the message, and a message may have lines that look like frames. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  const frames = start === -1 ? '' : stack.slice(start + message.length);
  return frames.split('\n').flatMap((line) => FRAME.exec(line)?.[1] ?? []);
}
