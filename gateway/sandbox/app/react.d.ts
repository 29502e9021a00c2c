/**
 * The little of React that the sandbox uses, described by hand because no type package of React is installed.
 * Once one is, this file goes.
 */
declare module 'react' {
  export type ReactNode =
    | { readonly type: unknown }
    | string
    | number
    | boolean
    | null
    | undefined
    | Iterable<ReactNode>;
  export type FC<Props = object> = (props: Props) => ReactNode;
  export type ComponentPropsWithoutRef<Component> = Component extends (props: infer Props) => unknown
    ? Props
    : object;
  export interface RefObject<Value> {
    current: Value;
  }
  export function useRef<Value>(initial: Value): RefObject<Value>;
  export function useState<Value>(
    initial: Value | (() => Value),
  ): [Value, (next: Value | ((previous: Value) => Value)) => void];
  export function useEffect(effect: () => undefined | (() => void), dependencies?: readonly unknown[]): void;
  export function useMemo<Value>(make: () => Value, dependencies: readonly unknown[]): Value;
  export function useId(): string;
  export function useSyncExternalStore<Value>(
    subscribe: (listener: () => void) => () => void,
    read: () => Value,
  ): Value;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(container: Element): { render(node: ReactNode): void };
}

declare module 'react/jsx-runtime' {
  import type { ReactNode } from 'react';

  interface ElementAttributes {
    id?: string;
    className?: string;
    title?: string;
    role?: string;
    lang?: string;
    hidden?: boolean;
    tabIndex?: number;
    style?: Record<string, string | number>;
    children?: ReactNode;
    key?: string | number;
    ref?: { current: unknown };
    type?: string;
    value?: string;
    htmlFor?: string;
    disabled?: boolean;
    onClick?: () => void;
    onChange?: (event: { currentTarget: { value: string } }) => void;
    onKeyDown?: (event: { key: string }) => void;
  }

  interface ShapeAttributes extends ElementAttributes {
    href?: string;
    target?: string;
    rel?: string;
    viewBox?: string;
    preserveAspectRatio?: string;
    fill?: string;
    stroke?: string;
    strokeWidth?: string;
    strokeLinecap?: string;
    d?: string;
    cx?: string;
    cy?: string;
    r?: string;
    x?: number;
    y?: number;
    width?: number;
    height?: number;
  }

  // The compiler looks for the types of elements under this very name.
  export namespace JSX {
    type Element = { readonly type: unknown };
    type ElementType = string | ((props: never) => ReactNode);
    interface IntrinsicElements {
      [tag: string]: ShapeAttributes;
    }
    interface IntrinsicAttributes {
      key?: string | number;
    }
    interface ElementChildrenAttribute {
      children: unknown;
    }
  }

  export const Fragment: unique symbol;
  export function jsx(type: unknown, props: unknown, key?: string): JSX.Element;
  export function jsxs(type: unknown, props: unknown, key?: string): JSX.Element;
}
