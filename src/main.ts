// Opens the house: hands the rooms that may not open each other to the page, and starts it.
import 'virtual:fonts.css';
import { startApp } from './hud/app';
import { fetchCaseBook, fetchCitings, fetchLevel, fetchModel, levelsOnBoard } from './levels-on-board';
import { keepOffline } from './offline/keep-offline';
import { TICK } from './sim/units';

const root = document.getElementById('app');
if (root)
  startApp(root, {
    levels: levelsOnBoard,
    fetchLevel,
    fetchCitings,
    fetchCaseBook,
    fetchModel,
    offline: keepOffline(),
    secondsOf: (ticks) => ticks * TICK,
    loadScene: () => import('./scene/mount-scene'),
    openScene: async (...scene) => (await import('./scene/mount-scene')).mountScene(...scene),
    openSound: async (...sound) => (await import('./sound/open-sound')).openSound(...sound),
  });
