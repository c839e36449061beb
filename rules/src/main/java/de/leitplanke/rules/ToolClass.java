package de.leitplanke.rules;

/** Class of a tool, from a private account to a model in the house. */
public enum ToolClass {
    T0,
    T1,
    T2,
    T3,
    T4
}
