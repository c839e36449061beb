package de.leitplanke.town;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Begins and changes drafts by the forms of their pages. */
final class DraftVisit {

    static final String CLAUSE = "interfaces.actions";
    static final String RULE = "tool-calls-need-approval";

    private static final Pattern STEP = Pattern.compile("name=\"schritt\" value=\"(\\d+)\"");
    private static final Pattern AREA =
            Pattern.compile("(?s)<textarea[^>]* name=\"([a-z]+)\"[^>]*>\\n?(.*?)</textarea>");

    private DraftVisit() {}

    static String begun(RunningTown town, String account, String title) {
        return Visitor.signedIn(town.url(), account)
                .post("/vereinbarung/entwuerfe", Map.of("titel", title))
                .path();
    }

    static void reword(RunningTown town, String account, String draft, String plain) {
        Visitor visitor = Visitor.signedIn(town.url(), account);
        visitor.post(draft + "/absatz/" + CLAUSE, with(form(visitor, draft), "einfach", plain));
    }

    /** The form of the clause as its page shows it. */
    static Map<String, String> form(Visitor visitor, String draft) {
        String page = visitor.get(draft + "/absatz/" + CLAUSE).text();
        Map<String, String> form = new HashMap<>(Map.of("art", "RULE", "schritt", step(page)));
        Matcher area = AREA.matcher(page);
        while (area.find()) {
            form.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2)));
        }
        form.remove("bemerkung");
        return form;
    }

    static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    private static String step(String page) {
        Matcher step = STEP.matcher(page);
        return step.find() ? step.group(1) : "";
    }
}
