package de.leitplanke.workspace.export;

/** The words that say that artificial intelligence took part in a text. */
public final class Labels {

    /** What the model did to the text. */
    public enum Part {
        CREATED,
        EDITED,
        TRANSLATED
    }

    /** Who reads it: the public outside, or colleagues within the town hall. */
    public enum Readers {
        PUBLIC,
        INTERNAL
    }

    private Labels() {}

    /** The label of a signed text. */
    public static String signed(Part part, Readers readers) {
        return switch (readers) {
            case PUBLIC -> "Dieser Text wurde " + inFull(part) + " und von einem Menschen geprüft.";
            case INTERNAL -> inShort(part) + ", geprüft und unterschrieben";
        };
    }

    /** The note that a text carries until somebody has signed it. */
    public static String draft(Part part) {
        return inShort(part) + ", noch nicht geprüft";
    }

    /** What a text that wants to be Leichte Sprache carries until people with learning difficulties have tested it. */
    public static String untested() {
        return "Entwurf, noch nicht von der Prüfgruppe geprüft.";
    }

    private static String inFull(Part part) {
        return switch (part) {
            case CREATED -> "mit Unterstützung künstlicher Intelligenz entworfen";
            case EDITED -> "mit Unterstützung künstlicher Intelligenz überarbeitet";
            case TRANSLATED -> "mit Unterstützung künstlicher Intelligenz übersetzt";
        };
    }

    private static String inShort(Part part) {
        return switch (part) {
            case CREATED -> "Mit KI-Unterstützung entworfen";
            case EDITED -> "Mit KI-Unterstützung überarbeitet";
            case TRANSLATED -> "Mit KI-Unterstützung übersetzt";
        };
    }
}
