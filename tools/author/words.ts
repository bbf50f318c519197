// The words of the author's page.
export const words = {
  'zh-CN': {
    title: '写关卡',
    seed: '抽签种子',
    play: '玩',
    briefing: '任务说明',
    checking: '正在检查……',
    admitted: '可以发布：检查全部通过',
    refused: '还不能发布：{n} 处要改',
    unreadable: '检查没有给出结果：',
    unscored: '去掉也不影响成绩的步骤：{n} 步（参考解第 {list} 步）',
    log: '操作记录',
    saved: '保存后自动重新载入并检查',
    other: 'English',
  },
  en: {
    title: 'Writing a level',
    seed: 'Seed of the draw',
    play: 'Play',
    briefing: 'Briefing',
    checking: 'Checking …',
    admitted: 'Ready: every check is passed',
    refused: 'Not ready: {n} to mend',
    unreadable: 'The check gave no result:',
    unscored: 'Steps that may be left out at no cost: {n} (of the solution: {list})',
    log: 'What was done',
    saved: 'Loaded anew and checked at every save',
    other: '中文',
  },
} as const;
export type AuthorLanguage = keyof typeof words;
