import { Link } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import type { shapes } from '../api.ts';
import { itemAddress, useLegend } from '../item/legend.ts';
import { shortOr } from './rows.tsx';

const states: Readonly<Record<dockets.Steps['state'], readonly [string, string]>> = {
  open: ['open', 'warn'],
  answered: ['answered', 'good'],
  'said met': ['said to be met', 'good'],
  withdrawn: ['withdrawn', ''],
  decided: ['decided', ''],
};

/** Where a demand stands for a party, in a word. */
export function State({ steps }: { steps: dockets.Steps }) {
  const [word, tone] = states[steps.state];
  return <span className={`chip ${tone}`}>{word}</span>;
}

/** What became of a demand, in order; each step leads to its words, and what is worked out is marked so. */
export function StepList({
  steps,
  items,
}: {
  steps: dockets.Steps;
  items: ReadonlyMap<string, shapes.Item>;
}) {
  const { names } = useLegend();
  return (
    <ol className="steps" aria-label="What became of it">
      {steps.steps.map(step => {
        const item = items.get(step.item);
        const to = item ? itemAddress(item) : null;
        return (
          <li key={`${step.step}${step.item}`} className={step.inferred ? 'worked-out' : undefined}>
            <span className="num quiet">{shortOr(step.date, 'undated')}</span>{' '}
            {to ? <Link href={to}>{step.step}</Link> : step.step}
            {step.by ? <span className="quiet"> by {names[step.by] ?? 'somebody not on record'}</span> : null}
            {step.inferred ? (
              <span
                className="tag-inferred"
                title="Tied to the demand by party, words and date, not by the text"
              >
                inferred
              </span>
            ) : null}
          </li>
        );
      })}
      {steps.open ? <li className="none">no answer on record</li> : null}
    </ol>
  );
}
