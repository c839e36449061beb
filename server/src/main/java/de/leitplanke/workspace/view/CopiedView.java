package de.leitplanke.workspace.view;

/** An order that was copied out and waits for its answer. */
public record CopiedView(String path, String title, String toolName, String text) {}
