/** Characters that control a terminal, or that change the direction of other characters. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text for one line of a terminal or a log. Control characters are escaped as in JSON. So are the commands of CI servers: `::` at
 * the start of a line and `##[` for GitHub, `##vso[` for Azure Pipelines.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export const printable = (text: string): string =>
  text
    .replace(CONTROLS, escape)
    .replace(/^(\s*):(?=:)/, (_start, space: string) => space + escape(':'))
    .replace(/##(?=\[|vso\[)/g, () => `#${escape('#')}`);

const escape = (character: string): string =>
  NAMES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
