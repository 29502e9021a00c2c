import type { RegisterVerdict } from '../../platform/sealing/inspection.ts';

/** A log in which nothing is wrong, in one line: what was compared, what is gone after its time, and what waits. */
export function describeWhole(verdict: RegisterVerdict): string {
  const { leaves, deleted, checkpoints, unsealed, last, shown, waiting, forgetting } = verdict;
  const counted = (count: number, words: string): string => (count === 0 ? '' : `, ${count} ${words}`);
  return [
    `${leaves} dòng (entries), ${checkpoints} checkpoints`,
    counted(deleted, 'đã xóa nội dung theo thời hạn (text deleted after its time)'),
    counted(shown, 'hiện đúng (shown as sealed)'),
    last === undefined ? '' : `, niêm phong đến (sealed until) ${last.at.toISOString()}`,
    counted(unsealed, 'chờ niêm phong (to be sealed)'),
    counted(waiting, 'chờ ghi vào nhật ký của người dân (to be shown)'),
    counted(forgetting, 'chờ xóa khỏi nhật ký của người dân (to be deleted: npm run retain -- leaves)'),
  ].join('');
}
