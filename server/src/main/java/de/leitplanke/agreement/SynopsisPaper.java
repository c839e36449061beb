package de.leitplanke.agreement;

import de.leitplanke.platform.page.Texts;
import de.leitplanke.rules.compare.AmendingOrder;
import de.leitplanke.rules.compare.Synopsis;
import java.util.Map;

/**
 * A Synopse with what stands around it, on the screen and as a file.
 *
 * @param about what is compared with the version before: a draft by its name or a version by its number
 * @param path address of the draft or version
 * @param version whether it is a frozen version
 * @param order the change in words
 */
public record SynopsisPaper(String about, String path, boolean version, SynopsisView view, AmendingOrder order) {

    static SynopsisPaper of(Draft draft, Map<String, DraftTalk.Reason> reasons, boolean whole) {
        return of(draft.head().title(), draft.head().path(), false, draft.synopsis(), reasons, whole);
    }

    static SynopsisPaper of(VersionLine line, Synopsis synopsis, Map<String, DraftTalk.Reason> reasons, boolean whole) {
        return of("", line.path(), true, synopsis, reasons, whole);
    }

    private static SynopsisPaper of(
            String about,
            String path,
            boolean version,
            Synopsis synopsis,
            Map<String, DraftTalk.Reason> reasons,
            boolean whole) {
        return new SynopsisPaper(
                about, path, version, SynopsisView.of(synopsis, reasons, whole), AmendingOrder.of(synopsis));
    }

    /** What the paper is about, in words. */
    public String title(Texts texts) {
        return version
                ? texts.of("synopsis.ofVersion", Integer.toString(view.after()), Integer.toString(view.before()))
                : texts.of("synopsis.ofDraft", about, Integer.toString(view.before()));
    }

    /** Address of the file of this kind, with the same lines. */
    public String file(String kind) {
        return path + "/synopse." + kind + (view.whole() ? "?alles=1" : "");
    }

    public boolean isEmpty() {
        return view.lines().isEmpty() && view.values().isEmpty();
    }
}
