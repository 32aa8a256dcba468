import { answerOf, readConfigFile } from './config-file.js';
import { historyAnswer } from './git.js';
import { NOW } from './questions.js';
import type { Answers } from './trace.js';

/**
 * Whether all that was asked before would be answered in the same way.
 * @param seen is told what files hold, as far as it was looked at, for who has to read them next; nothing where the configuration is a program, which will be run
 * again and may write them anew
 */
export async function isUnchanged(answers: Answers, seen?: Answers): Promise<boolean> {
  const { config = {}, history = {}, ...rest } = answers;
  // A configuration can be a program, which may write what is read later: so it comes first.
  let told = seen;
  for (const [root, answer] of Object.entries(config)) {
    const found = await readConfigFile(root);
    if (answerOf(found) !== answer) return false;
    if (found.kind === 'found' && found.text === undefined) told = undefined;
  }
  const same = Object.entries(history).map(
    async ([folder, answer]) => (await historyAnswer(folder)) === answer,
  );
  // While git starts. Folders before files: that there is one more or less is known soon.
  const order = Object.entries(rest).sort(([a], [b]) => Number(a === 'content') - Number(b === 'content'));
  return order.every(([question, subjects]) => wouldBeSaid(question, subjects, told)) && (await all(same));
}

function wouldBeSaid(
  question: string,
  subjects: Readonly<Record<string, string>>,
  seen: Answers = {},
): boolean {
  const now = NOW[question];
  if (now === undefined) return false;
  const told: Record<string, string> = {};
  if (question === 'content') seen[question] = told;
  for (const [subject, answer] of Object.entries(subjects)) {
    const said = now(subject, answer);
    told[subject] = said;
    if (said !== answer) return false;
  }
  return true;
}

async function all(answers: readonly Promise<boolean>[]): Promise<boolean> {
  return (await Promise.all(answers)).every(Boolean);
}
