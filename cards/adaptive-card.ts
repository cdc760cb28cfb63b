/**
 * The subset of Adaptive Cards 1.5 that Seventy writes: few element types, so that every platform can show or
 * translate all of them.
 */
export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large' | 'extraLarge' | 'padding';
export type Colour = 'default' | 'accent' | 'good' | 'warning' | 'attention';
export type FontSize = 'small' | 'default' | 'medium' | 'large' | 'extraLarge';
export type Alignment = 'left' | 'center' | 'right';
export type ContainerStyle = 'default' | 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';

interface ElementBase {
  readonly spacing?: Spacing;
  /** A thin line above the element. */
  readonly separator?: boolean;
}

export interface TextStyle {
  readonly size?: FontSize;
  readonly weight?: 'lighter' | 'default' | 'bolder';
  readonly color?: Colour;
  readonly isSubtle?: boolean;
  readonly fontType?: 'default' | 'monospace';
}

/** `text` is read as Markdown by every host. */
export interface TextBlock extends ElementBase, TextStyle {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap?: boolean;
  readonly maxLines?: number;
  readonly horizontalAlignment?: Alignment;
  readonly style?: 'default' | 'heading';
}

/** `text` is shown as it is, never as Markdown. */
export interface TextRun extends TextStyle {
  readonly type: 'TextRun';
  readonly text: string;
}

export interface RichTextBlock extends ElementBase {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly horizontalAlignment?: Alignment;
}

export interface Container extends ElementBase {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly style?: ContainerStyle;
  readonly selectAction?: Action;
}

export interface Column extends ElementBase {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number | `${number}px`;
  readonly items: readonly Element[];
  readonly verticalContentAlignment?: 'top' | 'center' | 'bottom';
}

export interface ColumnSet extends ElementBase {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface ActionSet extends ElementBase {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

export type Element = TextBlock | RichTextBlock | Container | ColumnSet | ActionSet;

export interface ActionSubmit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: object;
}

export interface ActionExecute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: object;
  readonly style?: 'default' | 'positive' | 'destructive' | undefined;
  /** For hosts from before Action.Execute. */
  readonly fallback: ActionSubmit;
}

export type Action = ActionExecute | ActionSubmit;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  readonly fallbackText: string;
  readonly speak?: string;
}

/** A card and the plain text that says the same. */
export interface Face {
  readonly card: AdaptiveCard;
  readonly text: string;
}
