package de.leitplanke.library;

import de.leitplanke.platform.start.Given;

/**
 * A mistake that a model could have made, put into the stored answer on purpose.
 *
 * @param text the passage, word by word as in the answer
 * @param why what is wrong with it, German
 */
public record PlantedError(String text, String why) {

    public PlantedError {
        Given.all("text", text, "why", why);
    }
}
