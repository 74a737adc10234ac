import { useEffect } from 'react';
import { assertNever } from '../shared/model/assert-never.ts';
import { words } from './language/index.ts';
import { DataScreen } from './screens/data/index.ts';
import { HistoryScreen } from './screens/history/index.ts';
import { AddFiles, DropZone, HowToBringButton, IntakeStrip } from './screens/intake/index.ts';
import { Dialogs } from './screens/dialogs/index.ts';
import { InteractionsScreen } from './screens/interactions/index.ts';
import { OrdersScreen } from './screens/orders/index.ts';
import { paletteKey, places, useDesktop, useShortcuts, useSight } from './screens/palette/index.ts';
import { PartiesScreen } from './screens/parties/index.ts';
import { ProjectsScreen } from './screens/projects/index.ts';
import { DamageNote, SettingsScreen } from './screens/settings/index.ts';
import { StandingsScreen } from './screens/standings/index.ts';
import { TermsScreen, TermsTaken } from './screens/terms/index.ts';
import { TodayScreen } from './screens/today/index.ts';
import { hrefOf, type Route, useRoute } from './state/route.ts';
import { Toast } from './screens/recording/index.ts';
import { useDialogs } from './state/dialogs.ts';
import { Boundary } from './ui/boundary.tsx';
import { Press } from './ui/press.tsx';
import { useFocusFollowed } from './ui/use-focus-followed.ts';
import { useFocusKept } from './ui/use-focus-kept.ts';
import './app.css';

function Sidebar({ route }: { readonly route: Route }) {
  const show = useDialogs((state) => state.show);
  return (
    <header className="sidebar">
      <p className="sidebar-name">{words.app}</p>
      <nav aria-label={words.nav.label}>
        <ul>
          {places.map((place) => (
            <li key={place.screen}>
              <a
                className="sidebar-link"
                href={hrefOf(place)}
                aria-current={place.screen === route.screen ? 'page' : undefined}
              >
                {words.nav[place.screen]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sidebar-commands">
        <Press look="quiet" onPress={() => show({ dialog: 'palette' })}>
          {words.palette.open}
        </Press>
        <kbd className="sidebar-key">{paletteKey}</kbd>
      </div>
      <section className="sidebar-intake" aria-label={words.intake.add}>
        <div className="sidebar-add">
          <AddFiles word={words.intake.add} />
          <p className="sidebar-hint">{words.intake.hint}</p>
          <HowToBringButton text={words.intake.how} look="quiet" />
        </div>
      </section>
    </header>
  );
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'today':
      return <TodayScreen selected={route.ref} />;
    case 'orders':
      return <OrdersScreen selected={route.ref} inAddress={route.find ?? ''} />;
    case 'interactions':
      return <InteractionsScreen selected={route.ref} />;
    case 'projects':
      return <ProjectsScreen selected={route.ref} />;
    case 'vendors':
      return <PartiesScreen key="vendor" inRole="vendor" selected={route.ref} inAddress={route.find ?? ''} />;
    case 'couriers':
      return <PartiesScreen key="carrier" inRole="carrier" selected={route.ref} inAddress="" />;
    case 'terms':
      return <TermsScreen selected={route.ref} of={route.find ?? null} />;
    case 'standings':
      return <StandingsScreen role={route.role} />;
    case 'data':
      return <DataScreen part={route.part} selected={route.ref} />;
    case 'history':
      return <HistoryScreen />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return assertNever(route);
  }
}

/** The window: where one can go, where one is, and what comes in. */
export function App() {
  const [route] = useRoute();
  const sight = useSight();
  useShortcuts(sight);
  useDesktop(sight);
  useFocusKept();
  useFocusFollowed('ref' in route ? route.ref : null);
  useEffect(() => {
    document.title = `${words.nav[route.screen]} – ${words.app}`;
  }, [route.screen]);
  return (
    <DropZone>
      <div className="app">
        <Sidebar route={route} />
        <Boundary
          key={route.screen}
          title={words.trouble.title}
          sentence={words.trouble.broken}
          again={words.trouble.again}
        >
          <Screen route={route} />
        </Boundary>
        <IntakeStrip />
        <TermsTaken />
        <DamageNote />
        <Toast />
        <Dialogs />
      </div>
    </DropZone>
  );
}
