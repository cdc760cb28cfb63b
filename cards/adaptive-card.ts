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

interface InputBase extends ElementBase {
  /** Names the value among the inputs of a card. */
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  /** Shown by the host when a required value is missing. */
  readonly errorMessage?: string;
}

export interface InputText extends InputBase {
  readonly type: 'Input.Text';
  readonly value?: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly style?: 'text' | 'tel' | 'url' | 'email';
}

export interface InputDate extends InputBase {
  readonly type: 'Input.Date';
  /** `YYYY-MM-DD`, like `min` and `max`. */
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

export interface InputToggle extends InputBase {
  readonly type: 'Input.Toggle';
  readonly title: string;
  readonly value?: 'true' | 'false';
  readonly wrap?: boolean;
}

export interface InputChoiceSet extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** With `isMultiSelect`, the chosen values joined by commas. */
  readonly value?: string;
  readonly placeholder?: string;
  readonly isMultiSelect?: boolean;
  readonly style?: 'compact' | 'expanded' | 'filtered';
  /** Hosts cut long choices off without it. */
  readonly wrap?: boolean;
}

export type Input = InputText | InputDate | InputToggle | InputChoiceSet;

/** `url` is `picture:<name>` until an adapter makes it one its platform can show. */
export interface Image extends ElementBase {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size?: 'auto' | 'stretch';
}

export type Element = TextBlock | RichTextBlock | Container | ColumnSet | ActionSet | Image | Input;

export interface ActionSubmit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: object;
}

export interface ActionExecute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  /** `{command, args}` or `{text}`; `opens: 'form'` where the answer asks for values, so that a host can open a dialog. */
  readonly data: object;
  readonly style?: 'default' | 'positive' | 'destructive' | undefined;
  /** For hosts from before Action.Execute. */
  readonly fallback: ActionSubmit;
}

/** Opens an https address in the reader's browser. */
export interface ActionOpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type Action = ActionExecute | ActionSubmit | ActionOpenUrl;

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
