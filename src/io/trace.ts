import { codeOf } from './rename.js';

/** What was asked of the machine and what it answered: question → subject (a path) → answer, in short. Plain data, to be kept. */
export type Answers = Record<string, Record<string, string>>;

/** Notes what is asked while it runs. */
export interface Trace {
  /** What was asked so far; undefined where that is not all that the work depends on. */
  answers: () => Answers | undefined;
  /** To be called in the end, however the work ended. */
  stop: () => void;
}

/*
 * One for all, since who reads a file has better things to do than to hand a notebook about. Of two that run at once each notes the questions of both:
 * then more has to be the same than is needed, never less.
 */
const running = new Set<Notes>();

/**
 * Begins to note what the doors of this folder are asked.
 * @param before what they answered a moment ago: need not be asked again
 */
export function startTrace(before: Answers = {}): Trace {
  const notes = new Notes(before);
  running.add(notes);
  return {
    answers: () => notes.answers(),
    stop: () => {
      running.delete(notes);
    },
  };
}

/** Notes an answer, for those who want to know later whether it would be the same. */
export function note(question: string, subject: string, answer: () => string): void {
  if (running.size === 0) return;
  const said = answer();
  for (const notes of running) notes.add(question, subject, said);
}

/** What a question was answered a moment ago, where those who note what is asked have been told all the same. */
export function answeredBefore(question: string, subject: string): string | undefined {
  const answers = new Set(Array.from(running, ({ before }) => before[question]?.[subject]));
  const [answer] = answers;
  return answers.size === 1 ? answer : undefined;
}

/** Notes that something was asked of which nobody can tell whether it would be answered in the same way. */
export function noteUnknowable(): void {
  for (const notes of running) notes.spoil();
}

/** Asks and notes the answer, or why there is none. @throws whatever `ask` does */
export function noted<Value>(
  question: string,
  subject: string,
  ask: () => Value,
  answer: (value: Value) => string,
): Value {
  try {
    const value = ask();
    note(question, subject, () => answer(value));
    return value;
  } catch (error) {
    note(question, subject, () => refusal(error));
    throw error;
  }
}

/** An error as an answer: what is said of it in a report depends on nothing else. */
export function refusal(error: unknown): string {
  return `!${codeOf(error) ?? (error instanceof Error ? error.message : String(error))}`;
}

class Notes {
  private readonly noted = new Map<string, Map<string, string>>();
  private spoilt = false;
  readonly before: Answers;

  constructor(before: Answers) {
    this.before = before;
  }

  add(question: string, subject: string, answer: string): void {
    const answers = this.noted.get(question) ?? new Map<string, string>();
    this.noted.set(question, answers);
    const before = answers.get(subject);
    // Somebody changed it while we worked, and part of the work is of how it was before.
    if (before !== undefined && before !== answer) this.spoilt = true;
    answers.set(subject, answer);
  }

  spoil(): void {
    this.spoilt = true;
  }

  answers(): Answers | undefined {
    if (this.spoilt) return undefined;
    return Object.fromEntries(
      [...this.noted].map(([question, answers]) => [question, Object.fromEntries(answers)]),
    );
  }
}
