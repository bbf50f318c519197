// What the build makes: style sheets, and the index of the levels.
declare module 'virtual:fonts.css';
declare module 'virtual:level-index' {
  export const levelIndex: import('./level-format/level-index').LevelIndex;
}
