import './no-eval';
import './dropped-files';
import '@fontsource-variable/fraunces/wght.css';
import '@fontsource-variable/fraunces/wght-italic.css';
import '@fontsource-variable/inter';
import '../ui/base.css';
import uiPlugin from '@nuxt/ui/vue-plugin';
import { createPinia } from 'pinia';
import { createApp, type Component } from 'vue';
import App from './App.vue';
import { createTranslations, expectLanguage } from './i18n/i18n';
import { router } from './router';
import { useAppSettings } from '@/features/settings';

const app = createApp(App as Component);
const pinia = createPinia();
app.use(pinia);
const settings = useAppSettings(pinia);
// The page that the address names, its words and the settings are read side by side.
app.use(router);
void expectLanguage(settings.language);
await settings.load();
app.use(await createTranslations(settings.language));
app.use(uiPlugin);
app.mount('#app');
