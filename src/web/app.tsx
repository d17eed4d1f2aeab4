import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { DocketPage } from './docket/docket.tsx';
import { AddPage } from './pages/add.tsx';
import { CheckPage } from './pages/check.tsx';
import { DeadlinesPage } from './pages/deadlines.tsx';
import { DecisionsPage } from './pages/decisions.tsx';
import { DifferencesPage } from './pages/differences.tsx';
import { DocumentsPage } from './pages/documents.tsx';
import { EntitiesPage } from './pages/entities.tsx';
import { EntityPage } from './pages/entity.tsx';
import { FiguresPage } from './pages/figures.tsx';
import { ItemPage } from './pages/item.tsx';
import { ItemsPage } from './pages/items.tsx';
import { MatrixPage } from './pages/matrix.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { ReviewPage } from './pages/review.tsx';
import { SearchPage } from './pages/search.tsx';
import { StatementsPage } from './pages/statements.tsx';
import { TimelinePage } from './pages/timeline.tsx';
import { VersionsPage } from './pages/versions.tsx';
import { ReaderPage } from './reader/reader.tsx';
import { PageHead, Shell } from './shell.tsx';
import { ToastRegion } from './toast.tsx';

/** With the projections, which no other page wants. */
const MapPage = lazy(() => import('./pages/map.tsx'));

export function App() {
  return (
    <ToastRegion>
      <Shell>
        <Switch>
          <Route path="/" component={OverviewPage} />
          <Route path="/timeline" component={TimelinePage} />
          <Route path="/differences" component={DifferencesPage} />
          <Route path="/versions" component={VersionsPage} />
          <Route path="/documents" component={DocumentsPage} />
          <Route path="/documents/:id">{({ id }) => <ReaderPage key={id} id={id} />}</Route>
          <Route path="/search" component={SearchPage} />
          <Route path="/items/statement" component={StatementsPage} />
          <Route path="/items/figure" component={FiguresPage} />
          <Route path="/item/:id">{({ id }) => <ItemPage key={id} id={id} />}</Route>
          <Route path="/items/:kind">{({ kind }) => <ItemsPage key={kind} name={kind} />}</Route>
          <Route path="/entities" component={EntitiesPage} />
          <Route path="/entities/:id">{({ id }) => <EntityPage key={id} id={id} />}</Route>
          <Route path="/check" component={CheckPage} />
          <Route path="/matrix" component={MatrixPage} />
          <Route path="/map">
            <Suspense fallback={<PageHead title="Map of parties" />}>
              <MapPage />
            </Suspense>
          </Route>
          <Route path="/dockets/:id">{({ id }) => <DocketPage key={id} id={id} />}</Route>
          <Route path="/deadlines" component={DeadlinesPage} />
          <Route path="/review" component={ReviewPage} />
          <Route path="/decisions" component={DecisionsPage} />
          <Route path="/add" component={AddPage} />
          <Route>
            <PageHead title="No such page">
              <p>The address names no page of this record. The navigation lists them all.</p>
            </PageHead>
          </Route>
        </Switch>
      </Shell>
    </ToastRegion>
  );
}
