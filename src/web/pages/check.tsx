import { useMutation } from '@tanstack/react-query';
import { type DragEvent, Fragment, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { Link } from 'wouter';
import { type Fault, post, type shapes } from '../api.ts';
import { spanAddress } from '../item/legend.ts';
import { PageHead } from '../shell.tsx';

type Checked = shapes.CheckedDraft;
type Finding = Checked['findings'][number];

function send(draft: File | string): Promise<Checked> {
  const form = new FormData();
  if (typeof draft === 'string') form.set('text', draft);
  else form.set('file', draft, draft.name);
  return post<Checked>('check', form);
}

type Sentence = Checked['sentences'][number];

const signs: Readonly<Record<string, string>> = {
  supported: '✓',
  differing: '≠',
  disputed: '↔',
  'not on record': '?',
  'not checkable': '–',
};

/** How a sentence ended; where the record says it, a way to its words. */
function Ended({ sentence: { verdict, evidence } }: { sentence: Sentence }) {
  const [words] = evidence;
  const className = `verdict ${verdict.replaceAll(' ', '-')}`;
  if (!words)
    return (
      <sup className={className} role="img" aria-label={verdict} title={verdict}>
        {signs[verdict]}
      </sup>
    );
  return (
    <sup className={className} title={`${verdict}: “${words.text}”`}>
      <Link
        href={spanAddress(words.document, words.start, words.end)}
        aria-label={`${verdict}: the record’s words`}
      >
        {signs[verdict]}
      </Link>
    </sup>
  );
}

/** One paragraph of the draft, with a mark over each finding’s words that leads to the finding, and each sentence’s verdict after it. */
function Paragraph({ checked, block }: { checked: Checked; block: { start: number; end: number } }) {
  const within = (one: { start: number; end: number }) => one.start < block.end && block.start < one.end;
  const inside = checked.findings.map((finding, n) => ({ finding, n })).filter(one => within(one.finding));
  const ends = new Map(checked.sentences.filter(within).map(sentence => [sentence.end, sentence]));
  const cuts = new Set([block.start, block.end, ...ends.keys()]);
  for (const { finding } of inside)
    for (const at of [finding.start, finding.end]) if (at > block.start && at < block.end) cuts.add(at);
  const sorted = [...cuts].filter(at => at <= block.end).sort((a, b) => a - b);
  return (
    <p>
      {sorted.slice(0, -1).map((start, k) => {
        const end = sorted[k + 1]!;
        const words = checked.text.slice(start, end);
        const here = inside.filter(({ finding }) => finding.start <= start && end <= finding.end).at(-1);
        const sentence = ends.get(end);
        return (
          <Fragment key={start}>
            {here ? (
              <a href={`#finding-${here.n + 1}`} className="draft-mark">
                <mark className={`of-${here.finding.severity}`}>{words}</mark>
              </a>
            ) : (
              words
            )}
            {sentence ? <Ended sentence={sentence} /> : null}
          </Fragment>
        );
      })}
    </p>
  );
}

function FindingRow({ finding, n }: { finding: Finding; n: number }) {
  return (
    <li id={`finding-${n}`} className={`finding of-${finding.severity}`}>
      <p className="under">
        <strong>{finding.severity}</strong> <span>{finding.code}</span>
        {finding.suppressed ? <span>ignored: {finding.suppressed}</span> : null}
      </p>
      <p>
        “{finding.text}” {finding.message}.
      </p>
      {finding.evidence.map(words => (
        <blockquote key={`${words.document} ${words.start}`} className="serif">
          <Link href={spanAddress(words.document, words.start, words.end)}>“{words.text}”</Link>
          <p className="under">
            {[words.side, words.outlet ?? words.path, words.published].filter(Boolean).join(' · ')}
          </p>
        </blockquote>
      ))}
      {finding.fix ? <p>Write: “{finding.fix}”</p> : null}
    </li>
  );
}

function Result({ checked }: { checked: Checked }) {
  return (
    <>
      <p role="status" className="counts">
        {checked.sentences.length} sentences:{' '}
        {Object.entries(checked.counts).map(([verdict, n]) => (
          <span key={verdict} className={`verdict ${verdict.replaceAll(' ', '-')}`}>
            <span aria-hidden="true">{signs[verdict]}</span> {n} {verdict}
          </span>
        ))}
      </p>
      <div className="checked">
        <section className="serif" aria-label="Draft">
          {checked.blocks.map(block => (
            <Paragraph key={block.start} checked={checked} block={block} />
          ))}
        </section>
        <section aria-label="Findings">
          {checked.findings.length === 0 ? <p className="empty">Nothing differs from this record.</p> : null}
          <ol className="findings">
            {checked.findings.map((finding, k) => (
              <FindingRow key={finding.fingerprint} finding={finding} n={k + 1} />
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

/** Paste or drop a draft: it is held against the record, and nothing of it is kept. */
export function CheckPage() {
  const [text, setText] = useState('');
  const check = useMutation<Checked, Fault, File | string>({ mutationFn: send });
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    check.mutate(file);
  };
  return (
    <>
      <PageHead title="Check a draft">
        <p>
          Paste a draft, or drop a file on the field: Markdown, text, HTML or Word. What differs from this
          record is shown with the record’s words; what is not in it is not thereby untrue. The draft is not
          kept.
        </p>
      </PageHead>
      <form
        className="check-form"
        onDrop={drop}
        onDragOver={event => event.preventDefault()}
        onSubmit={event => {
          event.preventDefault();
          check.mutate(text);
        }}
      >
        <label className="field">
          Draft
          <textarea rows={10} value={text} onChange={event => setText(event.target.value)} />
        </label>
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={!text.trim() || check.isPending}>
            {check.isPending ? 'Checking …' : 'Check'}
          </Button>
          <FileTrigger
            acceptedFileTypes={['.md', '.txt', '.html', '.docx']}
            onSelect={files => files?.[0] && check.mutate(files[0])}
          >
            <Button className="button">Choose a file …</Button>
          </FileTrigger>
        </div>
      </form>
      {check.error ? (
        <p role="alert" className="problem">
          {check.error.message} {check.error.remedy}
        </p>
      ) : null}
      {check.data ? <Result checked={check.data} /> : null}
    </>
  );
}
