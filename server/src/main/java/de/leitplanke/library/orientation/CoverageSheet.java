package de.leitplanke.library.orientation;

import de.leitplanke.platform.start.Given;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the file of words says about the words that it does not interpret.
 *
 * @param plain words that change no answer, see {@link PlainWords}
 * @param matters subjects of a town hall that change no answer either
 * @param general matters that do not say what a text is about: times, papers, rooms
 * @param atWork words that belong to work even behind „mein“
 * @param publicFields keys of fields of use in which the matter is public anyway
 * @param settledBy concepts that say themselves that nothing sensitive is in the text
 * @param aside concepts that make a text something else than a task
 * @param scope concepts by what they do for an answer
 */
record CoverageSheet(
        List<String> plain,
        List<String> matters,
        List<String> general,
        List<String> atWork,
        Set<String> publicFields,
        Set<String> settledBy,
        Set<String> aside,
        Scope scope) {

    CoverageSheet {
        Given.all("plain", plain, "matters", matters, "general", general, "atWork", atWork);
        Given.all("publicFields", publicFields, "settledBy", settledBy, "aside", aside, "scope", scope);
    }

    List<String> plainAndMatters() {
        return Stream.concat(plain.stream(), matters.stream()).toList();
    }
}
