package de.leitplanke.workspace.view;

/**
 * What was asked and what came.
 *
 * @param place from 0
 * @param follows place of the round whose answer it goes on from
 * @param wish empty for the order of the first step
 * @param answer as the author has it now
 * @param chosen whether the author works on this answer
 */
public record RoundView(int place, int follows, String wish, String toolName, String answer, boolean chosen) {

    /** For people, who count from 1. */
    public int number() {
        return place + 1;
    }

    /** Whether it goes on from another round than the one before. */
    public boolean branches() {
        return place > 0 && follows != place - 1;
    }
}
