package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import java.util.UUID;

/** Begins a draft with the text of another town's agreement; nothing of its signatures goes with it. */
interface DraftFromImport {

    /**
     * Begins the draft.
     *
     * @param title how it is called in the list of drafts
     * @return id of the draft
     */
    UUID begin(String title, AgreementVersion version);
}
