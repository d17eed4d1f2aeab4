import { type MouseEvent, memo } from 'react';
import type { Passage } from '../../server/told.ts';
import type { Span } from '../../text/span.ts';
import type { shapes } from '../api.ts';
import { noteOf } from '../told/passages.tsx';
import { type Highlight, type Segment, segments } from './segments.ts';

export interface TextProps {
  readonly document: shapes.DocumentFull;
  readonly highlights: readonly Highlight[];
  readonly selected: string | null;
  readonly target: Span | null;
  readonly unread: readonly Span[];
  readonly passages: readonly Passage[];
  readonly onPick: (items: readonly string[]) => void;
}

/** Code units above which an item is drawn as a line only, since a tint over whole sentences hides the rest. */
const wide = 70;

/** The deepest highlight gives the hue; the others are told by the title. */
function classes({ segment, selected, target, unread, told }: PieceProps): string {
  const names: string[] = [];
  if (segment.over.length > 0) names.push('hl');
  if (segment.over.some(h => h.item === selected)) names.push('selected');
  if (target && segment.start >= target.start && segment.end <= target.end) names.push('target');
  if (unread) names.push('unread');
  for (const how of new Set(told.map(passage => passage.how))) names.push(`passage-${how}`);
  return names.join(' ');
}

interface PieceProps extends Omit<TextProps, 'document' | 'highlights' | 'unread' | 'passages'> {
  readonly text: string;
  readonly segment: Segment;
  readonly unread: boolean;
  /** Those that the piece lies in. */
  readonly told: readonly Passage[];
}

function Piece(props: PieceProps) {
  const { text, segment, selected, told, onPick } = props;
  const name = classes(props);
  if (!name) return <>{text}</>;
  const own = segment.over.filter(h => h.item === selected && h.role !== 'item');
  const lead = own[0] ?? segment.over.find(h => h.item === selected) ?? segment.over.at(-1);
  const starts = own.find(h => h.start === segment.start);
  const items = [...new Set(segment.over.map(h => h.item))];
  const click = (event: MouseEvent) => {
    if (items.length === 0 || window.getSelection()?.toString()) return;
    event.stopPropagation();
    onPick(items);
  };
  const notes = new Set(told.filter(one => one.start === segment.start).map(noteOf));
  const depth = Math.min(3, new Set(segment.over.map(h => h.item)).size);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same choice is made by keyboard in the list beside the text
    <mark
      className={name}
      data-kind={lead?.kind}
      data-depth={depth}
      {...(segment.over.every(h => h.role === 'item' && h.end - h.start > wide) ? { 'data-wide': '' } : {})}
      data-start={segment.start}
      data-end={segment.end}
      {...(starts ? { 'data-role': starts.role } : {})}
      {...(notes.size > 0 ? { 'data-note': [...notes].join(' · ') } : {})}
      {...(told.length > 0 ? { title: [...new Set(told.map(noteOf))].join(' · ') } : {})}
      onClick={click}
    >
      {text}
    </mark>
  );
}

const tags = { headline: 'h2', byline: 'p', caption: 'p', body: 'p', boilerplate: 'p' } as const;

function BlockText({ block, ...props }: TextProps & { block: shapes.DocumentFull['blocks'][number] }) {
  const Tag = tags[block.kind as keyof typeof tags] ?? 'p';
  const marks: Highlight[] = [...props.highlights];
  const edges = (span: Span, kind: string): Highlight => ({ ...span, item: kind, kind, role: kind });
  const extra = [
    ...(props.target ? [edges(props.target, '#target')] : []),
    ...props.unread.map(span => edges(span, '#unread')),
    ...props.passages.map(({ start, end }, n) => ({ ...edges({ start, end }, '#told'), role: String(n) })),
  ];
  const cut = segments(block, [...marks, ...extra]);
  return (
    <Tag className={`block ${block.kind}`} title={block.why} data-start={block.start}>
      {cut.map(segment => {
        const over = segment.over.filter(h => !h.item.startsWith('#'));
        return (
          <Piece
            key={segment.start}
            text={props.document.text.slice(segment.start, segment.end)}
            segment={{ ...segment, over }}
            selected={props.selected}
            target={props.target}
            unread={segment.over.some(h => h.item === '#unread')}
            told={segment.over.flatMap(h => (h.item === '#told' ? props.passages[Number(h.role)]! : []))}
            onPick={props.onPick}
          />
        );
      })}
    </Tag>
  );
}

/** The document's text in its own order; boilerplate stays, dimmed, since nothing is dropped in silence. */
export const DocumentText = memo(function DocumentText(props: TextProps) {
  const { document } = props;
  const pageAt = new Map(document.pages.map(p => [p.start, p.page]));
  const touches = (span: Span, block: Span) => span.start < block.end && span.end > block.start;
  return (
    <article className="text serif" aria-label="Text of the document">
      {document.blocks.map(block => (
        <div key={block.start} className={block.kind === 'boilerplate' ? 'run' : undefined}>
          {document.pages.length > 1
            ? [...pageAt]
                .filter(([start]) => start >= block.start && start < block.end)
                .map(([start, page]) => (
                  <div key={start} className="page-mark">
                    Page {page}
                  </div>
                ))
            : null}
          <BlockText
            {...props}
            block={block}
            highlights={props.highlights.filter(h => touches(h, block))}
            unread={props.unread.filter(s => touches(s, block))}
            passages={props.passages.filter(p => touches(p, block))}
          />
        </div>
      ))}
    </article>
  );
});
