package de.leitplanke.library.coach;

/** What somebody wants done; it decides which criteria matter. */
public enum TaskType {
    DRAFT,
    SUMMARY,
    REPHRASE,
    QUESTION,
    IDEAS,
    STRUCTURE,
    TRANSLATION;

    public String textKey() {
        return "coach.type." + name();
    }
}
