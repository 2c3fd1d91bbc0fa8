import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import type { Locale } from '@shared/locale';
import type { SheetContent, SheetSettings } from '@shared/sheet/sheet.schema';
import type { Space } from '@shared/space/space.contract';
import { api, onChange } from '@/api/client';
import { useWrites } from '@/features/changes';
import { todayHere } from '@/features/directory';
import { makers, prepareSheet } from '../formats';
import { createPrintPhotos, type HeldPhotos } from '../setting/print-photos';
import { createStage } from '../setting/stage';
import type { SetSheet, SheetInput, SheetPage, SheetTaxonomy } from '../setting/setting.types';
import { createSheetWords } from '../sheet-words';

/** What a sheet stands on beside its settings. */
interface Ground {
  readonly content: SheetContent;
  readonly space: Space;
  readonly taxonomy: SheetTaxonomy;
}

/** Pages are shown as they come, but not one by one: each showing costs a frame. */
const showEvery = 12;

/** Sets the sheet of these settings, page by page, and again whenever they or the community change. */
export function useSetting(settings: Ref<SheetSettings | null>) {
  const { failed } = useWrites();
  const ground = shallowRef<Ground | null>(null);
  const sheet = shallowRef<SetSheet | null>(null);
  /** What the pages that are shown were set from. */
  const input = shallowRef<SheetInput | null>(null);
  const pages = shallowRef<readonly SheetPage[]>([]);
  const isSetting = ref(true);
  const isWhole = ref(false);
  /** Whoever set it going stopped it: some pages are missing. */
  const isStopped = ref(false);
  let photos: HeldPhotos | null = null;
  let photosInk: SheetSettings['ink'] | null = null;
  let running = new AbortController();

  const asked = computed(() => {
    if (!settings.value) return null;
    const { filters, sort, memberId, languages, format } = settings.value;
    const isOfOne = format === 'card';
    return JSON.stringify({
      filters,
      sort,
      memberId: isOfOne ? memberId : null,
      locale: languages[0] ?? 'es',
      isNobody: isOfOne && memberId === null,
    });
  });

  async function read(): Promise<void> {
    if (asked.value === null) return;
    const { isNobody, ...query } = JSON.parse(asked.value) as {
      filters: SheetSettings['filters'];
      sort: SheetSettings['sort'];
      memberId: string | null;
      locale: Locale;
      isNobody: boolean;
    };
    const mine = asked.value;
    try {
      const [content, space, sectors] = await Promise.all([
        isNobody ? nobody : api.sheet.content(query),
        api.space.get(),
        api.specialties.taxonomy(),
      ]);
      if (mine !== asked.value) return;
      ground.value = { content, space, taxonomy: taxonomyOf(sectors) };
    } catch (error) {
      isSetting.value = false;
      failed(error);
    }
  }

  async function set(): Promise<void> {
    const [chosen, stood] = [settings.value, ground.value];
    if (!chosen || !stood) return;
    running.abort();
    const { signal } = (running = new AbortController());
    isSetting.value = true;
    isWhole.value = false;
    isStopped.value = false;
    try {
      const given: SheetInput = {
        ...stood,
        settings: chosen,
        words: await createSheetWords(chosen.languages),
        photos: photosOf(chosen.ink),
        today: todayHere(),
      };
      if (signal.aborted) return;
      await fill(given, signal);
    } catch (error) {
      if (!signal.aborted) failed(error);
    } finally {
      if (running.signal === signal) isSetting.value = false;
    }
  }

  /** The pages before stay until the first new one is there, so that nothing flickers. */
  async function fill(given: SheetInput, signal: AbortSignal): Promise<void> {
    const opened = prepareSheet(given);
    const stage = createStage(opened);
    const made: SheetPage[] = [];
    try {
      for await (const page of makers[given.settings.format](given, stage, signal)) {
        if (signal.aborted) return;
        made.push(page);
        if (made.length !== 1 && made.length % showEvery !== 0) continue;
        sheet.value = opened;
        input.value = given;
        pages.value = [...made];
      }
      if (signal.aborted) return;
      sheet.value = opened;
      input.value = given;
      pages.value = made;
      isWhole.value = true;
    } finally {
      stage.close();
    }
  }

  function photosOf(ink: SheetSettings['ink']): HeldPhotos {
    if (!photos || photosInk !== ink) {
      photos?.release();
      photos = createPrintPhotos(ink);
      photosInk = ink;
    }
    return photos;
  }

  /** Stops setting; the pages that are there stay. */
  function cancel(): void {
    running.abort();
    isSetting.value = false;
    isStopped.value = true;
  }

  watch(asked, () => void read(), { immediate: true });
  watch([settings, ground], () => void set());
  onScopeDispose(
    onChange((event) => {
      const about = [
        'member',
        'member_photo',
        'service',
        'consent',
        'space',
        'space_logo',
        'specialty',
        'sector',
      ];
      if (event.everything || event.entities.some((entity) => about.includes(entity))) void read();
    }),
  );
  onScopeDispose(() => {
    running.abort();
    photos?.release();
  });

  const leftOut = computed(() => ground.value?.content.leftOut ?? null);
  const spaceColour = computed(() => ground.value?.space.accentColour ?? '#a4451f');
  const memberCount = computed(() => ground.value?.content.members.length ?? 0);
  /** Members who stand on the pages that are set, for a sheet that takes a while. */
  const setCount = computed(() => new Set(pages.value.flatMap((page) => page.memberIds)).size);
  return {
    sheet,
    input,
    pages,
    isSetting,
    isWhole,
    isStopped,
    leftOut,
    memberCount,
    setCount,
    spaceColour,
    cancel,
    resume: set,
  };
}

const nobody: SheetContent = {
  members: [],
  leftOut: { members: [], fields: { photo: 0, email: 0, phone: 0 } },
};

function taxonomyOf(sectors: Awaited<ReturnType<typeof api.specialties.taxonomy>>): SheetTaxonomy {
  return {
    sectors: sectors.map(({ id, name }) => ({ id, names: name })),
    specialties: sectors.flatMap((sector) =>
      sector.specialties.map(({ id, name }) => ({ id, sectorId: sector.id, names: name })),
    ),
  };
}
