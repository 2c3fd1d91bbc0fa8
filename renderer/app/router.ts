import { createRouter, createWebHistory } from 'vue-router';
import { restoredPosition } from './restored-position';

const lastPath = 'tertulia:last-path';
const history = createWebHistory();

// The window reopens where it was: the address is set before the router reads its first one from it.
if (window.location.pathname === '/' && window.location.search === '') {
  const kept = localStorage.getItem(lastPath);
  if (kept !== null && kept !== '/' && sessionStorage.getItem(lastPath) === null) history.replace(kept);
}

/** Every page has an address of its own, so that a window reopens where it was and links can be sent around. */
export const router = createRouter({
  history,
  scrollBehavior: (_to, _from, saved) => (saved ? restoredPosition(saved) : { top: 0 }),
  routes: [
    { path: '/', name: 'today', component: () => import('@/features/today/views/TodayView.vue') },
    {
      path: '/directory',
      name: 'directory',
      component: () => import('@/features/directory/views/DirectoryView.vue'),
    },
    {
      path: '/graph',
      name: 'graph',
      meta: { fillsWindow: true },
      component: () => import('@/features/graph/views/GraphView.vue'),
    },
    {
      path: '/graph/strength',
      name: 'strength',
      component: () => import('@/features/graph/views/StrengthView.vue'),
    },
    {
      path: '/graph/import',
      name: 'tie-import',
      component: () => import('@/features/ties/views/TieImportView.vue'),
    },
    { path: '/ask', name: 'ask', component: () => import('@/features/directory/views/AskView.vue') },
    {
      path: '/members/new',
      name: 'new-member',
      component: () => import('@/features/members/views/NewMemberView.vue'),
    },
    {
      path: '/members/:id',
      name: 'member',
      props: true,
      component: () => import('@/features/members/views/ProfileView.vue'),
    },
    { path: '/trash', name: 'trash', component: () => import('@/features/members/views/TrashView.vue') },
    {
      path: '/specialties',
      name: 'specialties',
      component: () => import('@/features/specialties/views/SpecialtiesView.vue'),
    },
    { path: '/import', name: 'import', component: () => import('@/features/imports/views/ImportView.vue') },
    {
      path: '/history',
      name: 'history',
      component: () => import('@/features/changes/views/HistoryView.vue'),
    },
    {
      path: '/settings',
      name: 'settings',
      component: () => import('@/features/settings/views/SettingsView.vue'),
    },
    { path: '/sheet', name: 'sheet', component: () => import('@/features/sheet/views/SheetsView.vue') },
    {
      path: '/sheet/:id',
      name: 'one-sheet',
      props: true,
      meta: { fillsWindow: true },
      component: () => import('@/features/sheet/views/SheetView.vue'),
    },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});

router.afterEach((to) => {
  localStorage.setItem(lastPath, to.fullPath);
  sessionStorage.setItem(lastPath, 'open');
});
