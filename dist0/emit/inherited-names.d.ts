/** Whether to read a property of this name means to ask first if it is the value's own. */
export declare function isInherited(name: string): boolean;
