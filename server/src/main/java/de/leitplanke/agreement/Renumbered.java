package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same text under another number; the number stands in the text, so the copy has a hash of its own. */
final class Renumbered {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Renumbered() {}

    static AgreementVersion copy(AgreementVersion version, int number) {
        if (version.number() == number) {
            return version;
        }
        ObjectNode text = (ObjectNode) JSON.readTree(version.canonical());
        text.put("version", number);
        if (AgreementReader.fromCanonical(JSON.writeValueAsString(text)) instanceof Reading.Accepted copy) {
            return copy.version();
        }
        throw new IllegalStateException("a version that was read can be read under another number");
    }
}
