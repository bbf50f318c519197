// What the build makes: style sheets, the index of the levels, and which of their lines cite which clause.
declare module 'virtual:fonts.css';
declare module 'virtual:level-index' {
  export const levelIndex: import('./level-format/level-index').LevelIndex;
}
declare module 'virtual:rule-citings' {
  export const citings: import('./level-format/coverage').Citings;
}
declare module 'virtual:case-book' {
  export const book: import('./practice/case-book').CaseBook;
  /** those that have a paper */
  export const profiles: readonly import('./training/profiles/profile').ScoringProfile[];
}
