package de.leitplanke.agreement;

/** What a role does here: its name and a short text as HTML. */
public record RoleText(String name, String html) {}
