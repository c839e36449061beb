package de.leitplanke.workspace.doubt;

/**
 * A stretch of the answer that personal-data detection has recognised.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset behind the last character
 * @param label name of the label, as PERSON, STREET or IBAN; labels that are no claims (flags, TITLE, PROFESSION) and
 *     those read from the text anyway (DATE, AGE) are passed over
 */
public record NamedSpan(int start, int end, String label) {}
