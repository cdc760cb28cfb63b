/** Adaptive Cards host configurations, for the renderer's `new HostConfig(…)`. */
export declare const light: object;
export declare const dark: object;
