/** The command cannot do what was asked, for a reason that its user can mend: exit code 2, nothing is published. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** One for each thing that is wrong: what was read, what was expected, what to do. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
