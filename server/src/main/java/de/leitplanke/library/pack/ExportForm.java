package de.leitplanke.library.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form of a new pack.
 *
 * @param chosen keys of the examples that are to be in it
 * @param words what the list of examples is narrowed down by; may be empty
 */
public record ExportForm(
        Set<String> chosen, String words, String name, String description, String sharedBy, String licence) {

    static ExportForm of(MultiValueMap<String, String> form) {
        return new ExportForm(
                new TreeSet<>(form.getOrDefault("beispiel", List.of())),
                line(form, "suche"),
                line(form, "titel"),
                text(form, "beschreibung"),
                line(form, "weitergabe"),
                text(form, "lizenz"));
    }

    /** The same form with other examples. */
    ExportForm choosing(Set<String> others) {
        return new ExportForm(others, words, name, description, sharedBy, licence);
    }

    /** Keys of the problems by name of the field; none if everything is filled in. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        need(problems, "titel", name, PackManifest.LONGEST_LINE);
        need(problems, "beschreibung", description, PackManifest.LONGEST_TEXT);
        need(problems, "weitergabe", sharedBy, PackManifest.LONGEST_LINE);
        need(problems, "lizenz", licence, PackManifest.LONGEST_TEXT);
        if (chosen.isEmpty() || chosen.size() > PackFiles.MOST_EXAMPLES) {
            problems.put("beispiel", chosen.isEmpty() ? "pack.problem.none" : "pack.problem.many");
        }
        return problems;
    }

    /** What somebody has written into the form. */
    List<Passage> passages() {
        return List.of(
                new Passage("pack.form.name", "", name),
                new Passage("pack.form.description", "", description),
                new Passage("pack.form.sharedBy", "", sharedBy),
                new Passage("pack.form.licence", "", licence));
    }

    private static void need(Map<String, String> problems, String field, String text, int longest) {
        if (text.isEmpty()) {
            problems.put(field, "variant.problem.empty");
        } else if (text.length() > longest || !Passage.isLegible(text)) {
            problems.put(field, "pack.problem.long");
        }
    }

    private static String line(MultiValueMap<String, String> form, String name) {
        return text(form, name).replaceAll("\\s+", " ");
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of(""))
                .getFirst()
                .replaceAll("\\R", "\n")
                .strip();
    }
}
