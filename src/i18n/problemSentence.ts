import { assertNever } from '#base/assertNever';
import type { FileProblem, FileRule } from '#model/sessions/fileProblem';
import type { CommonTexts } from './nlCommon';

function ruleSentence(rule: FileRule, texts: CommonTexts['problem']): string {
  switch (rule.kind) {
    case 'missing':
    case 'wrongType':
    case 'outOfRange':
    case 'badId':
    case 'badStamp':
    case 'badColour':
    case 'badImage':
    case 'badSortId':
    case 'aboutOneself':
    case 'forbiddenKey':
      return texts[rule.kind];
    case 'notAllowed':
      return texts.notAllowed(rule.allowed);
    case 'tooLong':
    case 'tooMany':
      return texts[rule.kind](rule.most);
    case 'tooFew':
      return texts.tooFew(rule.least);
    case 'duplicate':
    case 'unresolved':
    case 'favouriteNotPlaced':
    case 'favouriteTwice':
      return texts[rule.kind](rule.id);
    default:
      return assertNever(rule);
  }
}

/** What is wrong with a file, where, and what to do about it. */
export function fileProblemSentence(problem: FileProblem, texts: CommonTexts): string {
  switch (problem.kind) {
    case 'notJson':
    case 'notText':
    case 'unreadable':
    case 'badArchive':
    case 'noSession':
    case 'severalSessions':
    case 'ownImages':
    case 'unknownFormat':
      return texts.problem[problem.kind];
    case 'tooLarge':
      return texts.problem.tooLarge(problem.limitMiB);
    case 'archiveName':
      return texts.problem.archiveName(problem.name);
    case 'archiveEntries':
      return texts.problem.archiveEntries(problem.most);
    case 'newerVersion':
      return texts.problem.newerVersion(problem.found, problem.supported);
    case 'brokenRule':
      return texts.problem.at(problem.path, ruleSentence(problem.rule, texts.problem));
    default:
      return assertNever(problem);
  }
}
