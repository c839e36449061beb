package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.platform.page.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What of an opening everybody may know for ever: that there was one, what for and how much; never who. */
@Component
class SealActs {

    private final OfficialActs acts;
    private final Texts texts;

    SealActs(OfficialActs acts, Texts texts) {
        this.acts = acts;
        this.texts = texts;
    }

    void record(ActKind kind, Opening opening) {
        acts.record(
                kind,
                texts.of("seals.act", texts.of(opening.purpose().textKey())),
                Map.of(
                        "log", RetainedLog.ACCESS.id(),
                        "purpose", opening.purpose().name(),
                        "clause", opening.clause(),
                        "event", opening.event().name(),
                        "entries", String.valueOf(opening.entries()),
                        "told", opening.withheldBecause() == null ? "at once" : "later"));
    }
}
