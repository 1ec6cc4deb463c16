import { isValidOn, type NoticeWithId, noticeGroups } from '../../flow/notices-on-day.ts';
import type { GuideTree, ValidStepId } from '../../guide/valid-step-id.ts';

type Group = readonly NoticeWithId<ValidStepId>[];

/**
 * Returns the notices of the steps of a sheet, each once. Steps word a change in their own ways; on one sheet, a notice
 * that has the same days and the same advice as another says the same again, so it is left out.
 */
export function noticesOfSheet(
  tree: GuideTree,
  steps: readonly ValidStepId[],
  builtOn: string,
  today: string,
): readonly Group[] {
  const said = new Map<string, Group>();
  for (const group of steps.flatMap((id) => noticeGroups(tree, id, builtOn, today))) {
    const notice = group.find((each) => isValidOn(each, today)) ?? group[0];
    const news = JSON.stringify([notice?.from, notice?.until, notice?.to]);
    if (!said.has(news)) said.set(news, group);
  }
  return [...said.values()];
}
